package id.pln.cc123.ticket.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.pln.cc123.mail.OutgoingMail;
import id.pln.cc123.ticket.Attachment;
import id.pln.cc123.ticket.Ticket;
import id.pln.cc123.ticket.TicketEvent;

/** A ticket with what belongs to it. */
record TicketDetails(@JsonUnwrapped Ticket ticket, List<TicketEvent> events, List<Attachment> attachments,
    List<OutgoingMail> mails) {}

package id.pln.cc123.ticket.web;

import java.util.Optional;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import jakarta.servlet.http.HttpServletResponse;

import id.pln.cc123.InputText;
import id.pln.cc123.Refusal;
import id.pln.cc123.ticket.CustomerAnswer;
import id.pln.cc123.ticket.reply.ConfirmationLinks;
import id.pln.cc123.ticket.reply.ConfirmationLinks.Confirmation;

/**
 * The page behind the link in a mail (SOP B3-l). Opening it changes nothing, because mail scanners open every link; only a
 * button does. Nobody logs in, the link itself is the right to answer.
 */
@Controller
@RequestMapping("/konfirmasi/{token}")
class ConfirmationController {

  private static final int MAX_REASON = 1000;

  private final ConfirmationLinks links;

  ConfirmationController(ConfirmationLinks links) {
    this.links = links;
  }

  /** The address is a secret: nobody keeps it, passes it on or finds it. */
  @ModelAttribute
  void guard(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy",
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
  }

  @GetMapping
  String show(@PathVariable("token") String token, Model model, HttpServletResponse response) {
    return links.open(token).filter(Confirmation::isOpen).map(open -> question(open, model))
        .orElseGet(() -> unusable(token, response));
  }

  @PostMapping(params = "answer=CONFIRMED")
  String confirm(@PathVariable("token") String token, Model model, HttpServletResponse response) {
    return answer(token, CustomerAnswer.CONFIRMED, "Dikonfirmasi pelanggan melalui tautan dalam e-mail.", model, response);
  }

  @PostMapping(params = "answer=REFUSED")
  String refuse(@PathVariable("token") String token, @RequestParam(name = "reason", defaultValue = "") String reason, Model model,
      HttpServletResponse response) {
    try {
      String why = InputText.required("reason", "Alasan", InputText.lines("reason", "Alasan", reason, MAX_REASON));
      return answer(token, CustomerAnswer.REFUSED, why, model, response);
    } catch (Refusal refusal) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      model.addAttribute("problem", refusal.getMessage()).addAttribute("reason", reason);
      return show(token, model, response);
    }
  }

  private String answer(String token, CustomerAnswer answer, String text, Model model, HttpServletResponse response) {
    Optional<Confirmation> asked = links.open(token);
    if (asked.isEmpty() || !answered(token, answer, text)) {
      return unusable(token, response);
    }
    model.addAttribute("number", asked.get().ticket().number()).addAttribute("confirmed", answer == CustomerAnswer.CONFIRMED);
    return "confirmation/thanks";
  }

  /** Whoever is second to an agent at the same moment may fail somewhere on the way: the link has been used then. */
  private boolean answered(String token, CustomerAnswer answer, String text) {
    try {
      return links.answer(token, answer, text);
    } catch (RuntimeException e) {
      if (links.open(token).filter(Confirmation::isOpen).isPresent()) {
        throw e;
      }
      return false;
    }
  }

  private static String question(Confirmation open, Model model) {
    model.addAttribute("ticket", open.ticket()).addAttribute("maxReason", MAX_REASON);
    return "confirmation/question";
  }

  /** A link that was good once is told from one that never was, but neither says anything about a ticket. */
  private String unusable(String token, HttpServletResponse response) {
    boolean used = links.open(token).isPresent();
    response.setStatus((used ? HttpStatus.GONE : HttpStatus.NOT_FOUND).value());
    return used ? "confirmation/used" : "confirmation/unknown";
  }
}

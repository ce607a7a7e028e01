package id.pln.cc123.ticket.process;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import id.pln.cc123.ticket.TicketList;
import id.pln.cc123.ticket.TicketSummary;

/** The tickets that tasks in Tasklist are about. */
@RestController
@RequestMapping("/api/ticket-tasks")
@Tag(name = "Tiket")
class TicketTaskController {

  private final TaskReferences references;
  private final TicketList tickets;

  TicketTaskController(TaskReferences references, TicketList tickets) {
    this.references = references;
    this.tickets = tickets;
  }

  @GetMapping
  @Operation(summary = "Ringkasan tiket dari beberapa tugas, paling banyak 50; tugas lain tidak disebut")
  List<TicketOfTask> tickets(@RequestParam("ids") List<String> ids) {
    Map<String, Long> numbers = references.numbers(ids, "ticketNumber");
    Map<Long, TicketSummary> found = tickets.of(numbers.values()).stream()
        .collect(Collectors.toMap(TicketSummary::number, Function.identity()));
    return numbers.entrySet().stream().filter(entry -> found.containsKey(entry.getValue()))
        .map(entry -> new TicketOfTask(entry.getKey(), found.get(entry.getValue()))).toList();
  }

  @GetMapping("/{taskId}")
  @Operation(summary = "Ringkasan tiket dari satu tugas; 204 bila bukan tugas tiket")
  ResponseEntity<TicketOfTask> ticket(@PathVariable("taskId") String taskId) {
    return tickets(List.of(taskId)).stream().findFirst().map(ResponseEntity::ok)
        .orElse(ResponseEntity.noContent().build());
  }

  record TicketOfTask(String taskId, @JsonUnwrapped TicketSummary ticket) {}
}

package id.pln.cc123.answer.web;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import id.pln.cc123.answer.Complaint;
import id.pln.cc123.answer.Complaints;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@Tag(name = "Keluhan")
class ComplaintController {

  private static final int MAX_QUERY = 200;

  private final Complaints complaints;

  ComplaintController(Complaints complaints) {
    this.complaints = complaints;
  }

  /** @param keep codes that are chosen already: a list without them would drop the choice */
  @GetMapping("/api/complaints")
  @Operation(summary = "Mencari jenis keluhan dengan kata-kata pelanggan, yang paling cocok lebih dahulu")
  List<Complaint> search(@RequestParam(name = "q", defaultValue = "") String words,
      @RequestParam(name = "keep", defaultValue = "") List<String> keep) {
    return complaints.search(words.substring(0, Math.min(words.length(), MAX_QUERY)), keep);
  }
}

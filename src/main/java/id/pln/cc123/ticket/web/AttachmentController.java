package id.pln.cc123.ticket.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import id.pln.cc123.Staff;
import id.pln.cc123.ticket.Attachment;
import id.pln.cc123.ticket.Attachments;
import id.pln.cc123.ticket.ProblemOwner;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@Tag(name = "Lampiran")
class AttachmentController {

  /** a browser may know these for what they are; anything else is just bytes to it */
  private static final Set<String> SHOWN_AS_THEY_ARE = Set.of("application/pdf", "image/png", "image/jpeg", "image/heic",
      "image/heif", "image/webp");

  private final Attachments attachments;
  private final TicketRights rights;
  private final Staff staff;

  AttachmentController(Attachments attachments, TicketRights rights, Staff staff) {
    this.attachments = attachments;
    this.rights = rights;
    this.staff = staff;
  }

  @PostMapping(path = "/api/problems/{id}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Melampirkan satu berkas (paling besar 10 MB) selama tiketnya belum Closed")
  Attachment add(@PathVariable("id") long problemId, @RequestParam("file") MultipartFile file) throws IOException {
    rights.checkAdd(owner(problemId));
    try (InputStream content = file.getInputStream()) {
      return attachments.add(problemId, file.getOriginalFilename(), file.getSize(), content, staff.currentUser());
    }
  }

  @GetMapping("/api/problems/{id}/attachments")
  @Operation(summary = "Berkas yang dilampirkan pada satu permasalahan")
  List<Attachment> list(@PathVariable("id") long problemId) {
    rights.checkRead(owner(problemId));
    return attachments.ofProblem(problemId);
  }

  @GetMapping("/api/attachments/{id}")
  @Operation(summary = "Mengunduh satu berkas")
  void download(@PathVariable("id") long id, HttpServletResponse response) throws IOException {
    Attachment attachment = find(id);
    rights.checkRead(owner(attachment.problemId()));
    String type = attachment.contentType();
    response.setContentType(SHOWN_AS_THEY_ARE.contains(type) ? type : MediaType.APPLICATION_OCTET_STREAM_VALUE);
    response.setContentLengthLong(attachment.sizeBytes());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
        .filename(attachment.fileName(), StandardCharsets.UTF_8).build().toString());
    attachments.copyTo(id, response.getOutputStream());
  }

  @DeleteMapping("/api/attachments/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Menghapus satu berkas selama tiket belum dibuat")
  void remove(@PathVariable("id") long id) {
    rights.checkRemove(owner(find(id).problemId()));
    attachments.remove(id);
  }

  private Attachment find(long id) {
    return attachments.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
        "Lampiran tidak ditemukan."));
  }

  private ProblemOwner owner(long problemId) {
    return attachments.owner(problemId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
        "Permasalahan tidak ditemukan."));
  }
}

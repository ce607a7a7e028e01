package id.pln.cc123.mail;

import java.io.Serial;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.springframework.mail.MailSendException;

/** The mail server says that this address takes no mail: trying again is of no use, somebody has to ask the customer. */
class AddressRefused extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1L;
  /** 5.7 is about who sends, not about who receives */
  private static final Pattern UNKNOWN = Pattern.compile("(?s)55[013](?![ -]5\\.7\\.).*");

  AddressRefused(String reply) {
    super(reply);
  }

  /** @return the server's final word on the address, if that is what went wrong */
  static Optional<AddressRefused> in(Exception failure) {
    if (failure instanceof MailSendException sending) {
      return Arrays.stream(sending.getMessageExceptions()).map(AddressRefused::in).flatMap(Optional::stream).findFirst();
    }
    if (failure instanceof SMTPAddressFailedException refused && UNKNOWN.matcher(refused.getMessage()).matches()) {
      return Optional.of(new AddressRefused(refused.getMessage()));
    }
    return failure instanceof MessagingException link && link.getNextException() != null
        ? in(link.getNextException()) : Optional.empty();
  }
}

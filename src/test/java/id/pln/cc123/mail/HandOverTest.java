package id.pln.cc123.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.mail.HandOver.Sent;

@DisplayName("Since when a customer has been told by mail (B3-l)")
class HandOverTest {

  private static final Instant SINCE = Instant.parse("2026-11-24T03:00:00Z");
  private static final String SITI = "siti@gmail.com";

  @Test
  @DisplayName("A mail that is still to be sent tells nobody; without any mail there is nothing to wait for")
  void pending() {
    assertThat(HandOver.of(List.of(sent(SITI, 0, null, null)), SITI, SINCE)).isEqualTo(new HandOver(true, null));
    assertThat(HandOver.of(List.of(), SITI, SINCE)).isEqualTo(new HandOver(false, null));
    assertThat(HandOver.of(List.of(sent(SITI, -9, -8, null)), SITI, SINCE)).as("of another status").isEqualTo(new HandOver(false, null));
  }

  @Test
  @DisplayName("The first mail counts, a reminder changes nothing")
  void first() {
    assertThat(HandOver.of(List.of(sent(SITI, 0, 2, null), sent(SITI, 90, 91, null)), SITI, SINCE)).isEqualTo(new HandOver(true, at(2)));
  }

  @Test
  @DisplayName("A mail that came back tells nobody, nor do those before it; the next that is handed over counts anew")
  void returned() {
    List<Sent> mails = new ArrayList<>(List.of(sent(SITI, 0, 2, null), sent(SITI, 90, 91, 95)));
    assertThat(HandOver.of(mails, SITI, SINCE).at()).isNull();
    mails.add(sent(SITI, 120, null, null));
    assertThat(HandOver.of(mails, SITI, SINCE).at()).isNull();
    mails.add(sent(SITI, 120, 121, null));
    assertThat(HandOver.of(mails, SITI, SINCE).at()).isEqualTo(at(121));
  }

  @Test
  @DisplayName("Of a ticket whose address was corrected only what went to the new one counts")
  void corrected() {
    List<Sent> mails = new ArrayList<>(List.of(sent("salah@gmail.com", 0, 2, 200)));
    assertThat(HandOver.of(mails, SITI, SINCE).at()).isNull();
    mails.add(sent(SITI, 120, 121, null));
    assertThat(HandOver.of(mails, SITI, SINCE).at()).as("a late report about the old address stops nothing").isEqualTo(at(121));
  }

  @RepeatedTest(50)
  @DisplayName("Whatever came and went, nobody counts as told before the last mail that came back")
  void never_before_the_last_return(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Sent> mails = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      int sent = random.nextInt(-50, 50);
      mails.add(sent(SITI, sent, random.nextInt(5) == 0 ? null : sent, random.nextBoolean() ? sent + random.nextInt(50) : null));
    }
    Instant told = HandOver.of(mails, SITI, SINCE).at();
    if (told != null) {
      assertThat(told).isAfterOrEqualTo(SINCE);
      assertThat(mails).filteredOn(mail -> mail.returnedAt() != null).allSatisfy(mail -> assertThat(told).isAfter(mail.returnedAt()));
    }
  }

  private static Sent sent(String to, Integer queued, Integer sent, Integer returned) {
    return new Sent(to, at(queued), at(sent), at(returned));
  }

  private static Instant at(Integer hours) {
    return hours == null ? null : SINCE.plusSeconds(hours * 3600L);
  }
}

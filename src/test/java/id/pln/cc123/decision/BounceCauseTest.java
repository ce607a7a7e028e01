package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BounceCauseTest {

    private final DecisionTable causes = DecisionTable.named("bounce-cause");

    @ParameterizedTest(name = "{1}, {0}: {2}")
    @CsvSource(delimiter = '|', value = {
        "5.1.1|550 5.1.1 user unknown|ADDRESS", "5.7.1|550 5.7.1 recipient address rejected: user unknown|ADDRESS",
        "550|550 no such user|ADDRESS", "550|550 <sri@example.com>... user unknown|ADDRESS", "5.4.1|550 5.4.1 recipient address rejected: access denied|ADDRESS",
        "|the email account that you tried to reach does not exist.|ADDRESS", "5.2.1|550 mailbox disabled|ADDRESS", "5.1.10|5.1.10|ADDRESS",
        "5.4.4|unknown host contoh.co.di|ADDRESS", "|alamat penerima tidak ditemukan|ADDRESS", "5.1.1|''|ADDRESS", "5.1.2|''|ADDRESS", "5.2.1|''|ADDRESS",
        "5.2.2|552 5.2.2 over quota|MAILBOX_FULL", "552|552 mailbox is full|MAILBOX_FULL", "4.2.2|''|MAILBOX_FULL", "|as their mailbox is full.|MAILBOX_FULL",
        "|kotak surat pelanggan penuh|MAILBOX_FULL", "4.3.1|452 insufficient system storage|MAILBOX_FULL",
        "5.7.1|554 5.7.1 blocked using zen.spamhaus.org|REFUSED", "550|550 spam message rejected|REFUSED", "5.7.26|550-5.7.26 unauthenticated email|REFUSED",
        "5.7.25|recipient address rejected: reverse dns validation failed|REFUSED", "5.1.8|501 5.1.8 sender address rejected|REFUSED", "5.1.7|''|REFUSED",
        "5.7.9|554 5.7.9 message not accepted for policy reasons|REFUSED", "5.7.0|''|REFUSED", "550|550 ip address blacklisted|REFUSED", "550|550 rejected|REFUSED",
        "|ditolak oleh server|REFUSED",
        "4.4.7|message expired|OTHER", "5.4.4|''|OTHER", "5.3.4|message too big|OTHER", "5.0.0|''|OTHER", "''|''|OTHER", "4.4.1|timed out|OTHER"})
    @DisplayName("The cause of a mail that did not arrive decides who acts on it: words come before codes (C1-c)")
    void cause(String code, String words, String cause) {
        assertThat(causes.row(Map.of("bounceCode", code == null ? "" : code, "bounceWords", words)))
                .isEqualTo(Map.of("bounceCause", cause, "bounceRetries", cause.equals("MAILBOX_FULL") ? 2 : 0));
    }
}

package id.pln.cc123.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.pln.cc123.Refusal;

class TicketNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"700003", " 700003 ", "700 003", "700.003", "700-003", "700,003", "70 00 03", "Tiket 700003", "tiket: 700003", "[Tiket 700003]",
      "#700003", "# 700003", "No. 700 003", "no tiket: 700003", "Nomor tiket 700.003", "No. Tiket ITSM 700003", "(700003)", "700003.", "ID 700003",
      "Re: [Tiket 700003] Tidak dapat mengunduh", "TIKET#700003", "700\u00A0003", "\u200E700003", "700\u2011003",
      "\uFF17\uFF10\uFF10\uFF10\uFF10\uFF13"})
  @DisplayName("A ticket's number is understood however it is written or pasted (B3-i, C)")
  void understood(String said) {
    assertThat(TicketNumber.check("previousTicketNumber", said)).isEqualTo(700003);
  }

  @ParameterizedTest
  @ValueSource(strings = {"70000", "Tiket", "7OOOO3", "tujuh", "700001, 700002", "700001; 700002", "1234567890123456789", "${1+1}", "700003 x", "+700003"})
  @DisplayName("What is no ticket number, or more than one, is refused at its field (C)")
  void refused(String said) {
    assertThatThrownBy(() -> TicketNumber.check("duplicateOf", said)).isInstanceOfSatisfying(Refusal.class, refusal ->
        assertThat(refusal.field()).contains("duplicateOf"));
  }
}

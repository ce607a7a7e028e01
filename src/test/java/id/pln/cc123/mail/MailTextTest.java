package id.pln.cc123.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MailTextTest {

  @Test
  @DisplayName("Placeholders are filled wherever they stand (B7)")
  void filled() {
    assertThat(MailText.fill("[{nomor}] {jenis keluhan} {nomor}", Map.of("nomor", "700001", "jenis keluhan", "Lupa")))
        .isEqualTo("[700001] Lupa 700001");
  }

  @Test
  @DisplayName("What a customer said is put in as it is, placeholders in it mean nothing")
  void values_are_not_read_again() {
    assertThat(MailText.fill("{a} {b}", Map.of("a", "{b} ${1+1} $1 \\", "b", "B"))).isEqualTo("{b} ${1+1} $1 \\ B");
  }

  @Test
  @DisplayName("A placeholder that nobody fills is named, so that a process owner can mend the text")
  void unknown() {
    assertThatThrownBy(() -> MailText.fill("Halo {nama}", Map.of())).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{nama}");
  }

  @Test
  @DisplayName("Staff do not see the part of a link that lets its reader answer")
  void secrets() {
    assertThat(MailText.withoutSecrets(
        "Buka http://pln.test/konfirmasi/AAAAAAAAqmEAAAAAAAAAB3-l_fkWzN0q ini atau http://pln.test/bantuan"))
        .isEqualTo("Buka http://pln.test/konfirmasi/… ini atau http://pln.test/bantuan");
  }
}

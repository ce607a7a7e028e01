package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationCheckTest {

    private static final String ANDROID_TOO_OLD =
            "Versi Android belum memenuhi spesifikasi minimum, yaitu Android Lollipop 5.1.x atau lebih baru.";
    private static final String IOS_TOO_OLD = "Versi iOS belum memenuhi spesifikasi minimum, yaitu iOS versi 8 atau lebih baru.";

    private final DecisionTable check = DecisionTable.named("installation-check");

    @ParameterizedTest(name = "{0} {1} with {2} MB")
    @CsvSource({
        "Android, 5.1, 26", "Android, 5.1.1, 26.5", "Android, 5.10, 26", "Android, 8, 26", "Android, 10, 26", "Android, 7.1.2, 1024",
        "Android, Android 10, 26", "Android, '5,1', 26", "Android, ' 8 ', 26",
        "iOS, 8, 64.9", "iOS, 8.0, 65", "iOS, 10, 64.9", "iOS, iOS 14.2, 512"
    })
    @DisplayName("A device that meets version and memory can install the application (A1b)")
    void meetsBoth(String platform, String version, BigDecimal freeMemory) {
        assertThat(check.row(device(platform, version, freeMemory)))
                .containsEntry("installable", true)
                .containsEntry("reason", "Aplikasi dapat diinstal: versi " + platform + " dan memori sudah memenuhi.");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"Android, 4.4.4", "Android, 5", "Android, 5.0.2", "iOS, 7.1.2", "iOS, 5.1.1"})
    @DisplayName("A system older than Android 5.1 or iOS 8 is refused with the minimum, whatever the memory (A1b)")
    void versionTooOld(String platform, String version) {
        Map<String, Object> refused =
                Map.of("installable", false, "reason", platform.equals("iOS") ? IOS_TOO_OLD : ANDROID_TOO_OLD);

        assertThat(check.row(device(platform, version, new BigDecimal("1000")))).isEqualTo(refused);
        assertThat(check.row(Map.of("platform", platform, "osVersion", version))).isEqualTo(refused);
    }

    @ParameterizedTest(name = "{0} with {1} MB lacks {2}")
    @CsvSource({
        "Android, 0, '26', '26'", "Android, 20, '6', '26'", "Android, 25.9, '0,1', '26'", "Android, 25.99, '0,1', '26'",
        "iOS, 26, '38,9', '64,9'", "iOS, 64, '0,9', '64,9'", "iOS, 64.8, '0,1', '64,9'"
    })
    @DisplayName("Too little memory is refused with the megabytes that are missing (A1b)")
    void memoryShort(String platform, BigDecimal freeMemory, String missing, String needed) {
        assertThat(check.row(device(platform, "10", freeMemory)))
                .containsEntry("installable", false)
                .containsEntry("reason", "Memori tidak mencukupi, kurang " + missing + " Megabytes: aplikasi untuk " + platform
                        + " membutuhkan " + needed + " Megabytes. Minta pelanggan menghapus aplikasi yang tidak dipakai lagi.");
    }

    @Test
    @DisplayName("Memory counts the same whether the form sends a whole or a decimal number (A1b)")
    void numberTypes() {
        Map<String, Object> whole = check.row(Map.of("platform", "Android", "osVersion", "9", "freeMemoryMb", 26));
        Map<String, Object> decimal = check.row(Map.of("platform", "Android", "osVersion", "9", "freeMemoryMb", 26.0));

        assertThat(whole).isEqualTo(decimal).containsEntry("installable", true);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", " ", "terbaru", "A51", "5.1.x", "5..1", "iOS 14", "=1+1", "8\n9"})
    @DisplayName("A blank or unreadable version gives no result (A1b)")
    void unreadableVersion(String version) {
        assertThat(check.row(device("Android", version, new BigDecimal("100")))).isEmpty();
    }

    @Test
    @DisplayName("A good version gives no result until the memory is known (A1b)")
    void incompleteInput() {
        assertThat(check.row(Map.of())).isEmpty();
        assertThat(check.row(Map.of("platform", "Android", "osVersion", "9"))).isEmpty();
        assertThat(check.row(Map.of("osVersion", "9", "freeMemoryMb", 100))).isEmpty();
        assertThat(check.row(device("Android", "9", new BigDecimal("-1")))).isEmpty();
        assertThat(check.row(device("(", "9", new BigDecimal("100")))).isEmpty();
    }

    @ParameterizedTest(name = "{displayName}: {0}")
    @CsvSource({"(a+)+", "Android|(a+)+", "(a|aa)*"})
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @DisplayName("A platform is a word, not a pattern that keeps a processor busy")
    void platformIsNoPattern(String platform) {
        assertThat(check.row(device(platform, "a".repeat(50) + "!", new BigDecimal("100")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".1", "1", " ", "Android "})
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @DisplayName("A version longer than any is unreadable, and costs nothing")
    void endlessVersion(String part) {
        assertThat(check.row(device("Android", "5" + part.repeat(1_000_000), new BigDecimal("100")))).isEmpty();
        assertThat(check.row(device("Android", part.repeat(1_000_000) + "5", new BigDecimal("100")))).isEmpty();
    }

    private static Map<String, Object> device(String platform, String version, BigDecimal freeMemory) {
        return Map.of("platform", platform, "osVersion", version, "freeMemoryMb", freeMemory.doubleValue());
    }
}

package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdminFeeTest {

    private final DecisionTable fees = DecisionTable.named("admin-fee");

    @ParameterizedTest(name = "{0}: prepaid {1}, postpaid {2}")
    @CsvSource(delimiter = '|', textBlock = """
            MANDIRI-VA       |    0 |    0
            BNI-VA           | 1750 | 1750
            BRI-VA           | 1750 | 1750
            BCA-VA           | 1750 | 1750
            LINKAJA          |  550 |  550
            OVO              | 2000 | 2000
            GOPAY            | 1500 | 1500
            DOKU             | 4050 | 4050
            BRI-DIRECT DEBIT | 1750 | 1750
            BCA - ONE KLIK   | 1750 | 1750
            """)
    @DisplayName("Each payment method has the SOP's fee in whole rupiah (A6e)")
    void feeOfAMethod(String method, int prepaid, int postpaid) {
        assertThat(fees.row(Map.of("paymentMethod", method, "meterType", "prepaid"))).isEqualTo(Map.of("fee", prepaid));
        assertThat(fees.row(Map.of("paymentMethod", method, "meterType", "postpaid"))).isEqualTo(Map.of("fee", postpaid));
    }

    @Test
    @DisplayName("No fee is named before both the method and the kind of meter are known (A6e)")
    void incompleteInput() {
        assertThat(fees.row(Map.of("paymentMethod", "OVO"))).isEmpty();
        assertThat(fees.row(Map.of("meterType", "prepaid"))).isEmpty();
        assertThat(fees.row(Map.of("paymentMethod", "TUNAI", "meterType", "prepaid"))).isEmpty();
    }
}

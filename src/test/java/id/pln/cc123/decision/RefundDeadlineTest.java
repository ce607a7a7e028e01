package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is Monday 31 August 2026 and 17 August is a holiday: see {@link FixedCalendar}. */
class RefundDeadlineTest {

    private final DecisionTable deadline = DecisionTable.named("refund-deadline");

    @ParameterizedTest(name = "paid {0}: until {1}, passed {2}")
    @CsvSource({
        "2026-06-01, 2026-06-19, true",
        "2026-08-07, 2026-08-28, true",
        "2026-08-10, 2026-08-31, false",
        "2026-08-15, 2026-09-04, false",
        "2026-08-31, 2026-09-18, false"
    })
    @DisplayName("The refund is due 14 working days after the payment, weekends and holidays not counted (A6g)")
    void lastDayOfTheRefund(String paid, String lastDay, boolean passed) {
        assertThat(deadline.row(Map.of("paymentDate", paid))).isEqualTo(Map.of("lastRefundDate", lastDay, "passed", passed));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", " ", "kemarin", "2026-02-30", "10-08-2026", "2026-08-10T10:00:00"})
    @DisplayName("A blank date or one that is no date gives no result (A6g)")
    void noDate(String paid) {
        assertThat(deadline.row(Map.of("paymentDate", paid))).isEmpty();
    }

    @Test
    @DisplayName("Without a payment date there is no result (A6g)")
    void missingDate() {
        assertThat(deadline.row(Map.of())).isEmpty();
    }
}

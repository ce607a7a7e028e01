package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TicketPriorityTest {

    private static final String INCIDENT = "Incident";

    private final DecisionTable priority = DecisionTable.named("ticket-priority");

    @ParameterizedTest(name = "{0}")
    @MethodSource("payments")
    @DisplayName("A payment that goes wrong is urgent, for the customer's money may be gone (derived)")
    void payment(String serviceType) {
        assertThat(of(serviceType, INCIDENT, 0)).isEqualTo(due("Tinggi", 8));
        assertThat(of(serviceType, INCIDENT, 2)).isEqualTo(due("Mendesak", 4));
        assertThat(of(serviceType, "Service Request", 0)).isEqualTo(due("Rendah", 40));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("othersOfTheCatalogue")
    @DisplayName("Any other incident is of normal priority, and a request for a service of low priority (B3-c, derived)")
    void anythingElse(String serviceType) {
        assertThat(of(serviceType, INCIDENT, 0)).isEqualTo(due("Normal", 16));
        assertThat(of(serviceType, "Service Request", 0)).isEqualTo(due("Rendah", 40));
    }

    @ParameterizedTest(name = "{1} reported again {2} times: {3}")
    @CsvSource({
        "Permintaan Layanan Pembayaran via GoPay, Incident, 1, Tinggi, 8",
        "Permintaan Layanan Pembayaran via GoPay, Incident, 2, Mendesak, 4",
        "Permintaan Layanan Pembayaran via GoPay, Incident, 9, Mendesak, 4",
        "Instalasi Aplikasi, Incident, 1, Normal, 16",
        "Instalasi Aplikasi, Incident, 2, Tinggi, 8",
        "Instalasi Aplikasi, Service Request, 1, Rendah, 40",
        "Instalasi Aplikasi, Service Request, 2, Normal, 16",
        "Instalasi Aplikasi, Question, 0, Normal, 16",
        "Instalasi Aplikasi, Question, 2, Normal, 16",
    })
    @DisplayName("From the second report on the priority is one higher (C, derived)")
    void reportedAgain(String serviceType, String callType, int repeats, String word, int hours) {
        assertThat(of(serviceType, callType, repeats)).isEqualTo(due(word, hours));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "Permintaan Layanan Pembayaran via GoPay, Incident, Mendesak, 4",
        "Instalasi Aplikasi, Incident, Tinggi, 8",
        "Instalasi Aplikasi, Service Request, Normal, 16",
        "Instalasi Aplikasi, Question, Normal, 16",
    })
    @DisplayName("A ticket that follows a finished one is one higher at once: its customer has waited in vain before (C2, derived)")
    void afterFinished(String serviceType, String callType, String word, int hours) {
        assertThat(priority.row(Map.of("serviceType", serviceType, "callType", callType, "repeatCount", 1, "afterFinished", true)))
                .isEqualTo(due(word, hours));
        assertThat(priority.row(Map.of("serviceType", serviceType, "callType", callType, "repeatCount", 2, "afterFinished", true)))
                .isEqualTo(due(word, hours));
    }

    @Test
    @DisplayName("Without a number of repeats the ticket was not reported again, and without a type it is normal (derived)")
    void incomplete() {
        assertThat(priority.row(Map.of("serviceType", "Instalasi Aplikasi", "callType", INCIDENT))).isEqualTo(due("Normal", 16));
        assertThat(priority.row(Map.of())).isEqualTo(due("Normal", 16));
    }

    static Stream<String> payments() {
        return types(true);
    }

    static Stream<String> othersOfTheCatalogue() {
        return types(false);
    }

    /** Where money is taken is what the catalogue calls a payment through something. */
    private static Stream<String> types(boolean payment) {
        return SopCatalogue.ENTRIES.stream().map(SopCatalogue.Entry::type)
                .filter(type -> type.contains("Pembayaran via") == payment);
    }

    private Map<String, Object> of(String serviceType, String callType, int repeats) {
        return priority.row(Map.of("serviceType", serviceType, "callType", callType, "repeatCount", repeats));
    }

    private static Map<String, Object> due(String priority, int hours) {
        return Map.of("priority", priority, "dueInWorkingHours", hours);
    }
}

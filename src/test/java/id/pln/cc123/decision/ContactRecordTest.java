package id.pln.cc123.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactRecordTest {

    private final DecisionTable contactRecord = DecisionTable.named("contact-record");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ANSWERED        | New PLN Mobile – {jenis keluhan}
            ESCALATED       | New PLN Mobile – {jenis keluhan} – eskalasi ITSM
            REPEAT_OPEN     | New PLN Mobile – {jenis keluhan} – Pelanggan melaporkan kembali No. Tiket ITSM {nomor}
            REPEAT_FINISHED | New PLN Mobile – {jenis keluhan} – eskalasi ITSM – No. Tiket ITSM lama {lama}, baru {baru}
            NOT_ESCALATED   | New PLN Mobile – {jenis keluhan} – tidak dieskalasi, pelanggan tidak memiliki email
            EMAIL_REFUSED   | New PLN Mobile – {jenis keluhan} – tidak dieskalasi, pelanggan menolak memberi email
            OTHER_SUBJECT   | New PLN Mobile – {jenis keluhan}
            DROPPED         | New PLN Mobile – {jenis keluhan} – dibatalkan pelanggan
            ANSWERED_OTHER  | New PLN Mobile – {jenis keluhan}
            """)
    @DisplayName("Every outcome is an issue closed at CC PLN 123 with the SOP's types and its own remark (A-P2, B5, C1-e1, C2)")
    void recordOfAnOutcome(String outcome, String remark) {
        assertThat(contactRecord.row(Map.of("outcome", outcome))).isEqualTo(Map.of(
                "apktStatus", "Issue Closed di CC PLN 123",
                "issueType", "Lain-lain",
                "subIssueType", "lain-lain",
                "remark", remark));
    }

    @Test
    @DisplayName("An outcome that the SOP does not know has no record (A-P2)")
    void unknownOutcome() {
        assertThat(contactRecord.row(Map.of("outcome", "LOST"))).isEmpty();
    }
}

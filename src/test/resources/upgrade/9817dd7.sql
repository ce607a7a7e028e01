-- 2026-11-24
-- H2 2.3.232;
CREATE USER IF NOT EXISTS "SA" PASSWORD '' ADMIN;
CREATE CACHED TABLE "PUBLIC"."ACT_GE_PROPERTY"(
    "NAME_" CHARACTER VARYING(64) NOT NULL,
    "VALUE_" CHARACTER VARYING(300),
    "REV_" INTEGER
);
ALTER TABLE "PUBLIC"."ACT_GE_PROPERTY" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_2" PRIMARY KEY("NAME_");
-- 9 +/- SELECT COUNT(*) FROM PUBLIC.ACT_GE_PROPERTY;
INSERT INTO "PUBLIC"."ACT_GE_PROPERTY" VALUES
('schema.version', 'fox', 1),
('schema.history', 'create(fox)', 1),
('next.dbid', '1', 1),
('deployment.lock', '0', 1),
('history.cleanup.job.lock', '0', 1),
('startup.lock', '0', 1),
('installationId.lock', '0', 1),
('historyLevel', '2', 1),
('camunda.installation.id', 'ee90ab55-9caf-4fe9-bd73-af000f48d96f', 1);
CREATE CACHED TABLE "PUBLIC"."ACT_GE_BYTEARRAY"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "NAME_" CHARACTER VARYING(255),
    "DEPLOYMENT_ID_" CHARACTER VARYING(64),
    "BYTES_" BINARY LARGE OBJECT,
    "GENERATED_" BOOLEAN,
    "TENANT_ID_" CHARACTER VARYING(64),
    "TYPE_" INTEGER,
    "CREATE_TIME_" TIMESTAMP,
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "REMOVAL_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_GE_BYTEARRAY" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_8" PRIMARY KEY("ID_");
-- 92 +/- SELECT COUNT(*) FROM PUBLIC.ACT_GE_BYTEARRAY;
INSERT INTO "PUBLIC"."ACT_GE_BYTEARRAY" VALUES
('bc364a64-e823-11f1-a402-02fc00000001', 1, 'ticket-policy.dmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:processes/ticket-policy.dmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a65-e823-11f1-a402-02fc00000001', 1, 'answer-a3b.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a3b.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a66-e823-11f1-a402-02fc00000001', 1, 'answer-a7a.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a7a.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a67-e823-11f1-a402-02fc00000001', 1, 'refund-deadline.dmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:processes/refund-deadline.dmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a68-e823-11f1-a402-02fc00000001', 1, 'decide-approval.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/decide-approval.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a69-e823-11f1-a402-02fc00000001', 1, 'answer-a3g.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a3g.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a6a-e823-11f1-a402-02fc00000001', 1, 'complaint-synonym.dmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:processes/complaint-synonym.dmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a6b-e823-11f1-a402-02fc00000001', 1, 'answer-a3a.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a3a.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a6c-e823-11f1-a402-02fc00000001', 1, 'service-catalog.dmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:processes/service-catalog.dmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a6d-e823-11f1-a402-02fc00000001', 1, 'answer-a3h.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a3h.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a6e-e823-11f1-a402-02fc00000001', 1, 'answer-a6b.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a6b.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a6f-e823-11f1-a402-02fc00000001', 1, 'answer-a3f.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a3f.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a70-e823-11f1-a402-02fc00000001', 1, 'answer-a3i.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a3i.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a71-e823-11f1-a402-02fc00000001', 1, 'answer-a2b.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a2b.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a72-e823-11f1-a402-02fc00000001', 1, 'close-call.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:upgrade/close-call.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a73-e823-11f1-a402-02fc00000001', 1, 'answer-a1a.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a1a.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a74-e823-11f1-a402-02fc00000001', 1, 'record-problems.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:upgrade/record-problems.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a75-e823-11f1-a402-02fc00000001', 1, 'work-ticket.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/work-ticket.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a76-e823-11f1-a402-02fc00000001', 1, 'confirm-email.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/confirm-email.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a77-e823-11f1-a402-02fc00000001', 1, 'correct-customer.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/correct-customer.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL);
INSERT INTO "PUBLIC"."ACT_GE_BYTEARRAY" VALUES
('bc364a78-e823-11f1-a402-02fc00000001', 1, 'answer-a6c.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a6c.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a79-e823-11f1-a402-02fc00000001', 1, 'working-hours.dmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:processes/working-hours.dmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a7a-e823-11f1-a402-02fc00000001', 1, 'email-spelling.dmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:processes/email-spelling.dmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a7b-e823-11f1-a402-02fc00000001', 1, 'answer-a4a.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a4a.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a7c-e823-11f1-a402-02fc00000001', 1, 'assign-ticket.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/assign-ticket.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a7d-e823-11f1-a402-02fc00000001', 1, 'answer-a3c.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a3c.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a7e-e823-11f1-a402-02fc00000001', 1, 'answer-a1b.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a1b.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a7f-e823-11f1-a402-02fc00000001', 1, 'await-confirmation.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/await-confirmation.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a80-e823-11f1-a402-02fc00000001', 1, 'answer-a5a.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a5a.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a81-e823-11f1-a402-02fc00000001', 1, 'ticket-lifecycle.bpmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:upgrade/ticket-lifecycle.bpmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a82-e823-11f1-a402-02fc00000001', 1, 'contact-record-delivery.bpmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:processes/contact-record-delivery.bpmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a83-e823-11f1-a402-02fc00000001', 1, 'mail-delivery.bpmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:processes/mail-delivery.bpmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a84-e823-11f1-a402-02fc00000001', 1, 'answer-a3d.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a3d.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a85-e823-11f1-a402-02fc00000001', 1, 'answer-a8b.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a8b.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a86-e823-11f1-a402-02fc00000001', 1, 'answer-a2a.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a2a.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a87-e823-11f1-a402-02fc00000001', 1, 'answer-a6f.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a6f.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a88-e823-11f1-a402-02fc00000001', 1, 'ticket-priority.dmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:processes/ticket-priority.dmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a89-e823-11f1-a402-02fc00000001', 1, 'customer-handling.bpmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:upgrade/customer-handling.bpmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a8a-e823-11f1-a402-02fc00000001', 1, 'answer-a8a.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a8a.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a8b-e823-11f1-a402-02fc00000001', 1, 'answer-a3e.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a3e.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL);
INSERT INTO "PUBLIC"."ACT_GE_BYTEARRAY" VALUES
('bc364a8c-e823-11f1-a402-02fc00000001', 1, 'answer-a6e.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a6e.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a8d-e823-11f1-a402-02fc00000001', 1, 'complaint-resolution.dmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:processes/complaint-resolution.dmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a8e-e823-11f1-a402-02fc00000001', 1, 'admin-fee.dmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:processes/admin-fee.dmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a8f-e823-11f1-a402-02fc00000001', 1, 'problem-handling.bpmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:upgrade/problem-handling.bpmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a90-e823-11f1-a402-02fc00000001', 1, 'public-holiday.dmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:processes/public-holiday.dmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a91-e823-11f1-a402-02fc00000001', 1, 'handle-unknown-mail.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/handle-unknown-mail.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a92-e823-11f1-a402-02fc00000001', 1, 'support-team.dmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:processes/support-team.dmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a93-e823-11f1-a402-02fc00000001', 1, 'answer-a6a.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a6a.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a94-e823-11f1-a402-02fc00000001', 1, 'await-third-party.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/await-third-party.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a95-e823-11f1-a402-02fc00000001', 1, 'resolution-answer.dmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:processes/resolution-answer.dmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a96-e823-11f1-a402-02fc00000001', 1, 'answer-a6d.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a6d.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a97-e823-11f1-a402-02fc00000001', 1, 'answer-a7b.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a7b.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a98-e823-11f1-a402-02fc00000001', 1, 'await-customer.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/await-customer.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a99-e823-11f1-a402-02fc00000001', 1, 'mail-intake.bpmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:processes/mail-intake.bpmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a9a-e823-11f1-a402-02fc00000001', 1, 'create-ticket.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:upgrade/create-ticket.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a9b-e823-11f1-a402-02fc00000001', 1, 'answer-a4b.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a4b.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a9c-e823-11f1-a402-02fc00000001', 1, 'correct-complaint.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/correct-complaint.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a9d-e823-11f1-a402-02fc00000001', 1, 'answer-a1c.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a1c.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364a9e-e823-11f1-a402-02fc00000001', 1, 'correct-ticket-email.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/correct-ticket-email.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL);
INSERT INTO "PUBLIC"."ACT_GE_BYTEARRAY" VALUES
('bc364a9f-e823-11f1-a402-02fc00000001', 1, 'ticket-transition.dmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:processes/ticket-transition.dmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364aa0-e823-11f1-a402-02fc00000001', 1, 'installation-check.dmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:processes/installation-check.dmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364aa1-e823-11f1-a402-02fc00000001', 1, 'answer-a3j.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a3j.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc364aa2-e823-11f1-a402-02fc00000001', 1, 'email-typo.dmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:processes/email-typo.dmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.437', NULL, NULL),
('bc36e6e3-e823-11f1-a402-02fc00000001', 1, 'answer-a6g.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:forms/answer-a6g.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.441', NULL, NULL),
('bc36e6e4-e823-11f1-a402-02fc00000001', 1, 'contact-record.dmn', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:processes/contact-record.dmn'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.441', NULL, NULL),
('bc36e6e5-e823-11f1-a402-02fc00000001', 1, 'take-call.form', 'bc2b9c03-e823-11f1-a402-02fc00000001', file_read('classpath:upgrade/take-call.form'), FALSE, NULL, 1, TIMESTAMP '2026-11-24 16:26:00.441', NULL, NULL),
('c00f6618-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:06.893', NULL, NULL),
('c019783c-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:06.959', NULL, NULL),
('c07490c6-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:07.556', NULL, NULL),
('c079c0e7-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:07.59', NULL, NULL),
('c10893af-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:08.526', NULL, NULL),
('c10d9cc1-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:08.559', NULL, NULL),
('c151aaca-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:09.005', NULL, NULL),
('c18d0554-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:09.394', NULL, NULL),
('c18f9d65-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:09.411', NULL, NULL),
('c20b847a-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:10.223', NULL, NULL),
('c20d593b-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:10.235', NULL, NULL),
('c263ddff-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:10.802', NULL, NULL),
('c267ae90-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:10.827', NULL, NULL),
('c29ca06c-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:11.174', NULL, NULL),
('c2bf43cd-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:11.401', NULL, NULL),
('c2c0ca6e-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:11.411', NULL, NULL),
('c30b8f31-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:11.901', NULL, NULL),
('c3235cfb-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:12.057', NULL, NULL);
INSERT INTO "PUBLIC"."ACT_GE_BYTEARRAY" VALUES
('c3501285-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:12.35', NULL, NULL),
('c3528386-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:12.366', NULL, NULL),
('c391af8c-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:12.78', NULL, NULL),
('c3ce69c2-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:13.178', NULL, NULL),
('c3ebdcff-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:13.371', NULL, NULL),
('c419cb05-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:13.672', NULL, NULL),
('c42f760e-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:13.814', NULL, NULL),
('c430d59f-e823-11f1-a402-02fc00000001', 1, 'job.exceptionByteArray', NULL, X'74', NULL, NULL, 2, TIMESTAMP '2026-11-24 16:26:13.823', NULL, NULL);
CREATE INDEX "PUBLIC"."ACT_IDX_BYTEARRAY_ROOT_PI" ON "PUBLIC"."ACT_GE_BYTEARRAY"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_BYTEARRAY_RM_TIME" ON "PUBLIC"."ACT_GE_BYTEARRAY"("REMOVAL_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_BYTEARRAY_NAME" ON "PUBLIC"."ACT_GE_BYTEARRAY"("NAME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_GE_SCHEMA_LOG"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "TIMESTAMP_" TIMESTAMP,
    "VERSION_" CHARACTER VARYING(255)
);
ALTER TABLE "PUBLIC"."ACT_GE_SCHEMA_LOG" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_4" PRIMARY KEY("ID_");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.ACT_GE_SCHEMA_LOG;
INSERT INTO "PUBLIC"."ACT_GE_SCHEMA_LOG" VALUES
('0', TIMESTAMP '2026-11-24 16:25:52.717812', '7.24.0');
CREATE CACHED TABLE "PUBLIC"."ACT_RE_DEPLOYMENT"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "NAME_" CHARACTER VARYING(255),
    "DEPLOY_TIME_" TIMESTAMP,
    "SOURCE_" CHARACTER VARYING(255),
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RE_DEPLOYMENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_1" PRIMARY KEY("ID_");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RE_DEPLOYMENT;
INSERT INTO "PUBLIC"."ACT_RE_DEPLOYMENT" VALUES
('bc2b9c03-e823-11f1-a402-02fc00000001', 'PLN 123', TIMESTAMP '2026-11-24 16:26:00.366', 'cc123 product', NULL);
CREATE INDEX "PUBLIC"."ACT_IDX_DEPLOYMENT_NAME" ON "PUBLIC"."ACT_RE_DEPLOYMENT"("NAME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_DEPLOYMENT_TENANT_ID" ON "PUBLIC"."ACT_RE_DEPLOYMENT"("TENANT_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_EXECUTION"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "BUSINESS_KEY_" CHARACTER VARYING(255),
    "PARENT_ID_" CHARACTER VARYING(64),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "SUPER_EXEC_" CHARACTER VARYING(64),
    "SUPER_CASE_EXEC_" CHARACTER VARYING(64),
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "ACT_INST_ID_" CHARACTER VARYING(64),
    "ACT_ID_" CHARACTER VARYING(255),
    "IS_ACTIVE_" BOOLEAN,
    "IS_CONCURRENT_" BOOLEAN,
    "IS_SCOPE_" BOOLEAN,
    "IS_EVENT_SCOPE_" BOOLEAN,
    "SUSPENSION_STATE_" INTEGER,
    "CACHED_ENT_STATE_" INTEGER,
    "SEQUENCE_COUNTER_" INTEGER,
    "TENANT_ID_" CHARACTER VARYING(64),
    "PROC_DEF_KEY_" CHARACTER VARYING(255)
);
ALTER TABLE "PUBLIC"."ACT_RU_EXECUTION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_5" PRIMARY KEY("ID_");
-- 67 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RU_EXECUTION;
INSERT INTO "PUBLIC"."ACT_RU_EXECUTION" VALUES
('bfcc1b6e-e823-11f1-a402-02fc00000001', 1, 'bfcc1b6e-e823-11f1-a402-02fc00000001', 'bfcc1b6e-e823-11f1-a402-02fc00000001', '700001', NULL, 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'SubProcess_TicketInStatus:bfd20ee6-e823-11f1-a402-02fc00000001', NULL, FALSE, FALSE, TRUE, FALSE, 1, 16, 4, NULL, 'ticket-lifecycle'),
('bfcf9de2-e823-11f1-a402-02fc00000001', 1, 'bfcf9de2-e823-11f1-a402-02fc00000001', 'bfcf9de2-e823-11f1-a402-02fc00000001', '700001', NULL, 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_SendMail', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'mail-delivery'),
('bfd20ee5-e823-11f1-a402-02fc00000001', 1, NULL, 'bfcc1b6e-e823-11f1-a402-02fc00000001', NULL, 'bfcc1b6e-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'UserTask_AssignTicket:bfd8296a-e823-11f1-a402-02fc00000001', 'UserTask_AssignTicket', TRUE, FALSE, TRUE, FALSE, 1, 2, 12, NULL, 'ticket-lifecycle'),
('bfdb5dbe-e823-11f1-a402-02fc00000001', 1, 'bfdb5dbe-e823-11f1-a402-02fc00000001', 'bfdb5dbe-e823-11f1-a402-02fc00000001', 'PGL-100001', NULL, 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_DeliverRecords', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'contact-record-delivery'),
('c06b68ec-e823-11f1-a402-02fc00000001', 2, 'c06b68ec-e823-11f1-a402-02fc00000001', 'c06b68ec-e823-11f1-a402-02fc00000001', '700002', NULL, 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'SubProcess_TicketInStatus:c0cd110f-e823-11f1-a402-02fc00000001', NULL, FALSE, FALSE, TRUE, FALSE, 1, 16, 20, NULL, 'ticket-lifecycle'),
('c06c0530-e823-11f1-a402-02fc00000001', 1, 'c06c0530-e823-11f1-a402-02fc00000001', 'c06c0530-e823-11f1-a402-02fc00000001', '700002', NULL, 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_SendMail', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'mail-delivery'),
('c06cef9c-e823-11f1-a402-02fc00000001', 1, 'c06cef9c-e823-11f1-a402-02fc00000001', 'c06cef9c-e823-11f1-a402-02fc00000001', 'PGL-100002', NULL, 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_DeliverRecords', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'contact-record-delivery'),
('c0cd110e-e823-11f1-a402-02fc00000001', 1, NULL, 'c06b68ec-e823-11f1-a402-02fc00000001', NULL, 'c06b68ec-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'UserTask_WorkOnTicket:c0cdad53-e823-11f1-a402-02fc00000001', 'UserTask_WorkOnTicket', TRUE, FALSE, TRUE, FALSE, 1, 2, 28, NULL, 'ticket-lifecycle'),
('c1038a86-e823-11f1-a402-02fc00000001', 3, 'c1038a86-e823-11f1-a402-02fc00000001', 'c1038a86-e823-11f1-a402-02fc00000001', '700003', NULL, 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'SubProcess_TicketInStatus:c149bb75-e823-11f1-a402-02fc00000001', NULL, FALSE, FALSE, TRUE, FALSE, 1, 16, 36, NULL, 'ticket-lifecycle'),
('c103d8aa-e823-11f1-a402-02fc00000001', 1, 'c103d8aa-e823-11f1-a402-02fc00000001', 'c103d8aa-e823-11f1-a402-02fc00000001', '700003', NULL, 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_SendMail', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'mail-delivery'),
('c10474f6-e823-11f1-a402-02fc00000001', 1, 'c10474f6-e823-11f1-a402-02fc00000001', 'c10474f6-e823-11f1-a402-02fc00000001', 'PGL-100003', NULL, 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_DeliverRecords', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'contact-record-delivery'),
('c149bb74-e823-11f1-a402-02fc00000001', 1, NULL, 'c1038a86-e823-11f1-a402-02fc00000001', NULL, 'c1038a86-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'SubProcess_TicketInStatus:c149bb75-e823-11f1-a402-02fc00000001', NULL, FALSE, FALSE, TRUE, FALSE, 1, 0, 41, NULL, 'ticket-lifecycle'),
('c14a0998-e823-11f1-a402-02fc00000001', 1, NULL, 'c1038a86-e823-11f1-a402-02fc00000001', NULL, 'c149bb74-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'SubProcess_TicketInStatus:c149bb75-e823-11f1-a402-02fc00000001', NULL, FALSE, TRUE, FALSE, FALSE, 1, 0, 45, NULL, 'ticket-lifecycle');
INSERT INTO "PUBLIC"."ACT_RU_EXECUTION" VALUES
('c14a0999-e823-11f1-a402-02fc00000001', 1, NULL, 'c1038a86-e823-11f1-a402-02fc00000001', NULL, 'c149bb74-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'SubProcess_TicketInStatus:c149bb75-e823-11f1-a402-02fc00000001', NULL, FALSE, TRUE, FALSE, FALSE, 1, 0, 43, NULL, 'ticket-lifecycle'),
('c14d16dc-e823-11f1-a402-02fc00000001', 1, 'c14d16dc-e823-11f1-a402-02fc00000001', 'c14d16dc-e823-11f1-a402-02fc00000001', '700003', NULL, 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_SendMail', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'mail-delivery'),
('c14d3def-e823-11f1-a402-02fc00000001', 1, NULL, 'c1038a86-e823-11f1-a402-02fc00000001', NULL, 'c14a0998-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'UserTask_AwaitCustomer:c14d3df1-e823-11f1-a402-02fc00000001', 'UserTask_AwaitCustomer', TRUE, FALSE, TRUE, FALSE, 1, 3, 46, NULL, 'ticket-lifecycle'),
('c14d6506-e823-11f1-a402-02fc00000001', 1, NULL, 'c1038a86-e823-11f1-a402-02fc00000001', NULL, 'c14a0999-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'c14d6507-e823-11f1-a402-02fc00000001', 'IntermediateCatchEvent_ReminderDue', TRUE, FALSE, TRUE, FALSE, 1, 4, 44, NULL, 'ticket-lifecycle'),
('c186c3aa-e823-11f1-a402-02fc00000001', 3, 'c186c3aa-e823-11f1-a402-02fc00000001', 'c186c3aa-e823-11f1-a402-02fc00000001', '700004', NULL, 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'SubProcess_TicketInStatus:c1d1d699-e823-11f1-a402-02fc00000001', NULL, FALSE, FALSE, TRUE, FALSE, 1, 16, 36, NULL, 'ticket-lifecycle'),
('c18738de-e823-11f1-a402-02fc00000001', 1, 'c18738de-e823-11f1-a402-02fc00000001', 'c18738de-e823-11f1-a402-02fc00000001', '700004', NULL, 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_SendMail', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'mail-delivery'),
('c187d52a-e823-11f1-a402-02fc00000001', 1, 'c187d52a-e823-11f1-a402-02fc00000001', 'c187d52a-e823-11f1-a402-02fc00000001', 'PGL-100004', NULL, 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_DeliverRecords', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'contact-record-delivery'),
('c1d1d698-e823-11f1-a402-02fc00000001', 1, NULL, 'c186c3aa-e823-11f1-a402-02fc00000001', NULL, 'c186c3aa-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'UserTask_AwaitThirdParty:c1d224bd-e823-11f1-a402-02fc00000001', 'UserTask_AwaitThirdParty', TRUE, FALSE, TRUE, FALSE, 1, 2, 44, NULL, 'ticket-lifecycle'),
('c2025ca0-e823-11f1-a402-02fc00000001', 3, 'c2025ca0-e823-11f1-a402-02fc00000001', 'c2025ca0-e823-11f1-a402-02fc00000001', '700005', NULL, 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'SubProcess_TicketInStatus:c23be35f-e823-11f1-a402-02fc00000001', NULL, FALSE, FALSE, TRUE, FALSE, 1, 16, 36, NULL, 'ticket-lifecycle'),
('c20283b4-e823-11f1-a402-02fc00000001', 1, 'c20283b4-e823-11f1-a402-02fc00000001', 'c20283b4-e823-11f1-a402-02fc00000001', '700005', NULL, 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_SendMail', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'mail-delivery'),
('c202d1e0-e823-11f1-a402-02fc00000001', 1, 'c202d1e0-e823-11f1-a402-02fc00000001', 'c202d1e0-e823-11f1-a402-02fc00000001', 'PGL-100005', NULL, 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_DeliverRecords', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'contact-record-delivery'),
('c23be35e-e823-11f1-a402-02fc00000001', 1, NULL, 'c2025ca0-e823-11f1-a402-02fc00000001', NULL, 'c2025ca0-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'UserTask_DecideApproval:c23c3183-e823-11f1-a402-02fc00000001', 'UserTask_DecideApproval', TRUE, FALSE, TRUE, FALSE, 1, 2, 44, NULL, 'ticket-lifecycle');
INSERT INTO "PUBLIC"."ACT_RU_EXECUTION" VALUES
('c25e1185-e823-11f1-a402-02fc00000001', 3, 'c25e1185-e823-11f1-a402-02fc00000001', 'c25e1185-e823-11f1-a402-02fc00000001', '700006', NULL, 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'SubProcess_TicketInStatus:c29611a4-e823-11f1-a402-02fc00000001', NULL, FALSE, FALSE, TRUE, FALSE, 1, 16, 36, NULL, 'ticket-lifecycle'),
('c25e86b9-e823-11f1-a402-02fc00000001', 1, 'c25e86b9-e823-11f1-a402-02fc00000001', 'c25e86b9-e823-11f1-a402-02fc00000001', '700006', NULL, 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_SendMail', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'mail-delivery'),
('c25fe655-e823-11f1-a402-02fc00000001', 1, 'c25fe655-e823-11f1-a402-02fc00000001', 'c25fe655-e823-11f1-a402-02fc00000001', 'PGL-100006', NULL, 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_DeliverRecords', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'contact-record-delivery'),
('c29611a3-e823-11f1-a402-02fc00000001', 1, NULL, 'c25e1185-e823-11f1-a402-02fc00000001', NULL, 'c25e1185-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'SubProcess_TicketInStatus:c29611a4-e823-11f1-a402-02fc00000001', NULL, FALSE, FALSE, TRUE, FALSE, 1, 0, 45, NULL, 'ticket-lifecycle'),
('c29686d9-e823-11f1-a402-02fc00000001', 1, 'c29686d9-e823-11f1-a402-02fc00000001', 'c29686d9-e823-11f1-a402-02fc00000001', '700006', NULL, 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_SendMail', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'mail-delivery'),
('c296adec-e823-11f1-a402-02fc00000001', 1, NULL, 'c25e1185-e823-11f1-a402-02fc00000001', NULL, 'c29611a3-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'UserTask_AwaitConfirmation:c296adee-e823-11f1-a402-02fc00000001', 'UserTask_AwaitConfirmation', TRUE, FALSE, TRUE, FALSE, 1, 3, 46, NULL, 'ticket-lifecycle'),
('c2ba1397-e823-11f1-a402-02fc00000001', 1, 'c2ba1397-e823-11f1-a402-02fc00000001', 'c2ba1397-e823-11f1-a402-02fc00000001', '700007', NULL, 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_SendMail', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'mail-delivery'),
('c2ba88d3-e823-11f1-a402-02fc00000001', 1, 'c2ba88d3-e823-11f1-a402-02fc00000001', 'c2ba88d3-e823-11f1-a402-02fc00000001', 'PGL-100007', NULL, 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_DeliverRecords', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'contact-record-delivery'),
('c2f98dc7-e823-11f1-a402-02fc00000001', 1, 'c2f98dc7-e823-11f1-a402-02fc00000001', 'c2f98dc7-e823-11f1-a402-02fc00000001', '700007', NULL, 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_SendMail', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'mail-delivery'),
('c31ec916-e823-11f1-a402-02fc00000001', 1, 'c31ec916-e823-11f1-a402-02fc00000001', 'c31ec916-e823-11f1-a402-02fc00000001', '700007', NULL, 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_SendMail', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'mail-delivery'),
('c34bccab-e823-11f1-a402-02fc00000001', 3, 'c34bccab-e823-11f1-a402-02fc00000001', 'c34bccab-e823-11f1-a402-02fc00000001', '700008', NULL, 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'SubProcess_TicketInStatus:c38d42aa-e823-11f1-a402-02fc00000001', NULL, FALSE, FALSE, TRUE, FALSE, 1, 16, 36, NULL, 'ticket-lifecycle'),
('c34bf3bf-e823-11f1-a402-02fc00000001', 1, 'c34bf3bf-e823-11f1-a402-02fc00000001', 'c34bf3bf-e823-11f1-a402-02fc00000001', '700008', NULL, 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_SendMail', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'mail-delivery'),
('c34c68fb-e823-11f1-a402-02fc00000001', 1, 'c34c68fb-e823-11f1-a402-02fc00000001', 'c34c68fb-e823-11f1-a402-02fc00000001', 'PGL-100008', NULL, 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_DeliverRecords', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'contact-record-delivery');
INSERT INTO "PUBLIC"."ACT_RU_EXECUTION" VALUES
('c38d42a9-e823-11f1-a402-02fc00000001', 1, NULL, 'c34bccab-e823-11f1-a402-02fc00000001', NULL, 'c34bccab-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'SubProcess_TicketInStatus:c38d42aa-e823-11f1-a402-02fc00000001', NULL, FALSE, FALSE, TRUE, FALSE, 1, 0, 45, NULL, 'ticket-lifecycle'),
('c38db7df-e823-11f1-a402-02fc00000001', 1, 'c38db7df-e823-11f1-a402-02fc00000001', 'c38db7df-e823-11f1-a402-02fc00000001', '700008', NULL, 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_SendMail', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'mail-delivery'),
('c38ddef2-e823-11f1-a402-02fc00000001', 1, NULL, 'c34bccab-e823-11f1-a402-02fc00000001', NULL, 'c38d42a9-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'UserTask_AwaitConfirmation:c38ddef4-e823-11f1-a402-02fc00000001', 'UserTask_AwaitConfirmation', TRUE, FALSE, TRUE, FALSE, 1, 3, 46, NULL, 'ticket-lifecycle'),
('c391af89-e823-11f1-a402-02fc00000001', 1, 'c391af89-e823-11f1-a402-02fc00000001', 'c391af89-e823-11f1-a402-02fc00000001', 'PGL-100009', NULL, 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'UserTask_RecordProblems:c39224c1-e823-11f1-a402-02fc00000001', 'UserTask_RecordProblems', TRUE, FALSE, TRUE, FALSE, 1, 19, 5, NULL, 'customer-handling'),
('c39c8503-e823-11f1-a402-02fc00000001', 2, 'c39c8503-e823-11f1-a402-02fc00000001', 'c39c8503-e823-11f1-a402-02fc00000001', 'PGL-100010', NULL, 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'c39c8503-e823-11f1-a402-02fc00000001', NULL, FALSE, FALSE, TRUE, FALSE, 1, 17, 12, NULL, 'customer-handling'),
('c3aba03f-e823-11f1-a402-02fc00000001', 1, NULL, 'c39c8503-e823-11f1-a402-02fc00000001', NULL, 'c39c8503-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'CallActivity_HandleProblem:c3abc750-e823-11f1-a402-02fc00000001', 'CallActivity_HandleProblem', TRUE, FALSE, TRUE, FALSE, 1, 32, 13, NULL, 'customer-handling'),
('c3ac1571-e823-11f1-a402-02fc00000001', 1, 'c39c8503-e823-11f1-a402-02fc00000001', 'c3ac1571-e823-11f1-a402-02fc00000001', 'PGL-100010', NULL, 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', 'c3aba03f-e823-11f1-a402-02fc00000001', NULL, NULL, 'UserTask_ExplainAnswer:c3ae385a-e823-11f1-a402-02fc00000001', 'UserTask_ExplainAnswer', TRUE, FALSE, TRUE, FALSE, 1, 19, 7, NULL, 'problem-handling'),
('c3b0a95c-e823-11f1-a402-02fc00000001', 3, 'c3b0a95c-e823-11f1-a402-02fc00000001', 'c3b0a95c-e823-11f1-a402-02fc00000001', 'PGL-100011', NULL, 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'c3b0a95c-e823-11f1-a402-02fc00000001', NULL, FALSE, FALSE, TRUE, FALSE, 1, 17, 18, NULL, 'customer-handling'),
('c3c7d9f8-e823-11f1-a402-02fc00000001', 1, 'c3c7d9f8-e823-11f1-a402-02fc00000001', 'c3c7d9f8-e823-11f1-a402-02fc00000001', 'PGL-100011', NULL, 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_DeliverRecords', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'contact-record-delivery'),
('c3c84f2e-e823-11f1-a402-02fc00000001', 1, NULL, 'c3b0a95c-e823-11f1-a402-02fc00000001', NULL, 'c3b0a95c-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'CallActivity_HandleProblem:c3c84f2f-e823-11f1-a402-02fc00000001', 'CallActivity_HandleProblem', TRUE, FALSE, TRUE, FALSE, 1, 32, 19, NULL, 'customer-handling'),
('c3c84f30-e823-11f1-a402-02fc00000001', 1, 'c3b0a95c-e823-11f1-a402-02fc00000001', 'c3c84f30-e823-11f1-a402-02fc00000001', 'PGL-100011', NULL, 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', 'c3c84f2e-e823-11f1-a402-02fc00000001', NULL, NULL, 'UserTask_ConfirmEmail:c3c9fcea-e823-11f1-a402-02fc00000001', 'UserTask_ConfirmEmail', TRUE, FALSE, TRUE, FALSE, 1, 19, 9, NULL, 'problem-handling'),
('c3cd313d-e823-11f1-a402-02fc00000001', 3, 'c3cd313d-e823-11f1-a402-02fc00000001', 'c3cd313d-e823-11f1-a402-02fc00000001', 'PGL-100012', NULL, 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'c3cd313d-e823-11f1-a402-02fc00000001', NULL, FALSE, FALSE, TRUE, FALSE, 1, 17, 18, NULL, 'customer-handling');
INSERT INTO "PUBLIC"."ACT_RU_EXECUTION" VALUES
('c3e6d3da-e823-11f1-a402-02fc00000001', 1, 'c3e6d3da-e823-11f1-a402-02fc00000001', 'c3e6d3da-e823-11f1-a402-02fc00000001', 'PGL-100012', NULL, 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_DeliverRecords', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'contact-record-delivery'),
('c3e79730-e823-11f1-a402-02fc00000001', 1, NULL, 'c3cd313d-e823-11f1-a402-02fc00000001', NULL, 'c3cd313d-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'CallActivity_HandleProblem:c3e79731-e823-11f1-a402-02fc00000001', 'CallActivity_HandleProblem', TRUE, FALSE, TRUE, FALSE, 1, 32, 19, NULL, 'customer-handling'),
('c3e7be42-e823-11f1-a402-02fc00000001', 2, 'c3cd313d-e823-11f1-a402-02fc00000001', 'c3e7be42-e823-11f1-a402-02fc00000001', 'PGL-100012', NULL, 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', 'c3e79730-e823-11f1-a402-02fc00000001', NULL, NULL, 'UserTask_CreateTicket:c3f35712-e823-11f1-a402-02fc00000001', 'UserTask_CreateTicket', TRUE, FALSE, TRUE, FALSE, 1, 19, 15, NULL, 'problem-handling'),
('c3f52bd4-e823-11f1-a402-02fc00000001', 4, 'c3f52bd4-e823-11f1-a402-02fc00000001', 'c3f52bd4-e823-11f1-a402-02fc00000001', 'PGL-100013', NULL, 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'UserTask_CloseCall:c42b7e61-e823-11f1-a402-02fc00000001', 'UserTask_CloseCall', TRUE, FALSE, TRUE, FALSE, 1, 19, 25, NULL, 'customer-handling'),
('c414e8f0-e823-11f1-a402-02fc00000001', 1, 'c414e8f0-e823-11f1-a402-02fc00000001', 'c414e8f0-e823-11f1-a402-02fc00000001', 'PGL-100013', NULL, 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_DeliverRecords', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'contact-record-delivery'),
('c42abafb-e823-11f1-a402-02fc00000001', 1, 'c42abafb-e823-11f1-a402-02fc00000001', 'c42abafb-e823-11f1-a402-02fc00000001', '700009', NULL, 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'SubProcess_TicketInStatus:c42ae213-e823-11f1-a402-02fc00000001', NULL, FALSE, FALSE, TRUE, FALSE, 1, 16, 4, NULL, 'ticket-lifecycle'),
('c42ae20f-e823-11f1-a402-02fc00000001', 1, 'c42ae20f-e823-11f1-a402-02fc00000001', 'c42ae20f-e823-11f1-a402-02fc00000001', '700009', NULL, 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_SendMail', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'mail-delivery'),
('c42ae212-e823-11f1-a402-02fc00000001', 1, NULL, 'c42abafb-e823-11f1-a402-02fc00000001', NULL, 'c42abafb-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'UserTask_AssignTicket:c42b0927-e823-11f1-a402-02fc00000001', 'UserTask_AssignTicket', TRUE, FALSE, TRUE, FALSE, 1, 2, 12, NULL, 'ticket-lifecycle'),
('c42b303b-e823-11f1-a402-02fc00000001', 1, 'c42b303b-e823-11f1-a402-02fc00000001', 'c42b303b-e823-11f1-a402-02fc00000001', 'PGL-100013', NULL, 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ServiceTask_DeliverRecords', TRUE, FALSE, TRUE, FALSE, 1, 4, 2, NULL, 'contact-record-delivery'),
('c42ed9c5-e823-11f1-a402-02fc00000001', 2, 'c42ed9c5-e823-11f1-a402-02fc00000001', 'c42ed9c5-e823-11f1-a402-02fc00000001', 'PGL-100014', NULL, 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'c42ed9c5-e823-11f1-a402-02fc00000001', NULL, FALSE, FALSE, TRUE, FALSE, 1, 17, 12, NULL, 'customer-handling'),
('c43df503-e823-11f1-a402-02fc00000001', 1, NULL, 'c42ed9c5-e823-11f1-a402-02fc00000001', NULL, 'c42ed9c5-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'CallActivity_HandleProblem:c43df504-e823-11f1-a402-02fc00000001', 'CallActivity_HandleProblem', TRUE, FALSE, TRUE, FALSE, 1, 32, 13, NULL, 'customer-handling'),
('c43df505-e823-11f1-a402-02fc00000001', 2, 'c42ed9c5-e823-11f1-a402-02fc00000001', 'c43df505-e823-11f1-a402-02fc00000001', 'PGL-100014', NULL, 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', 'c43df503-e823-11f1-a402-02fc00000001', NULL, NULL, 'SubProcess_CorrectComplaint:c444abd1-e823-11f1-a402-02fc00000001', NULL, FALSE, FALSE, TRUE, FALSE, 1, 16, 7, NULL, 'problem-handling');
INSERT INTO "PUBLIC"."ACT_RU_EXECUTION" VALUES
('c444abd0-e823-11f1-a402-02fc00000001', 1, NULL, 'c43df505-e823-11f1-a402-02fc00000001', NULL, 'c43df505-e823-11f1-a402-02fc00000001', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'UserTask_CorrectComplaint:c444abd3-e823-11f1-a402-02fc00000001', 'UserTask_CorrectComplaint', TRUE, FALSE, TRUE, FALSE, 1, 2, 11, NULL, 'problem-handling'),
('c44c9b15-e823-11f1-a402-02fc00000001', 2, 'c44c9b15-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'PGL-100015', NULL, 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'c44c9b15-e823-11f1-a402-02fc00000001', NULL, FALSE, FALSE, TRUE, FALSE, 1, 17, 5, NULL, 'customer-handling'),
('c46a0e2e-e823-11f1-a402-02fc00000001', 1, NULL, 'c44c9b15-e823-11f1-a402-02fc00000001', NULL, 'c44c9b15-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'UserTask_RecordProblems:c44d5e6c-e823-11f1-a402-02fc00000001', 'UserTask_RecordProblems', TRUE, TRUE, FALSE, FALSE, 1, 2, 5, NULL, 'customer-handling'),
('c46a353f-e823-11f1-a402-02fc00000001', 1, NULL, 'c44c9b15-e823-11f1-a402-02fc00000001', NULL, 'c44c9b15-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'SubProcess_CorrectCustomer:c46a3541-e823-11f1-a402-02fc00000001', NULL, FALSE, TRUE, FALSE, FALSE, 1, 0, 5, NULL, 'customer-handling'),
('c46a3540-e823-11f1-a402-02fc00000001', 1, NULL, 'c44c9b15-e823-11f1-a402-02fc00000001', NULL, 'c46a353f-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'UserTask_CorrectCustomer:c46a5c53-e823-11f1-a402-02fc00000001', 'UserTask_CorrectCustomer', TRUE, FALSE, TRUE, FALSE, 1, 2, 9, NULL, 'customer-handling');
CREATE INDEX "PUBLIC"."ACT_IDX_EXEC_ROOT_PI" ON "PUBLIC"."ACT_RU_EXECUTION"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_EXEC_BUSKEY" ON "PUBLIC"."ACT_RU_EXECUTION"("BUSINESS_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_EXEC_TENANT_ID" ON "PUBLIC"."ACT_RU_EXECUTION"("TENANT_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_JOB"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "TYPE_" CHARACTER VARYING(255) NOT NULL,
    "LOCK_EXP_TIME_" TIMESTAMP,
    "LOCK_OWNER_" CHARACTER VARYING(255),
    "EXCLUSIVE_" BOOLEAN,
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROCESS_INSTANCE_ID_" CHARACTER VARYING(64),
    "PROCESS_DEF_ID_" CHARACTER VARYING(64),
    "PROCESS_DEF_KEY_" CHARACTER VARYING(255),
    "RETRIES_" INTEGER,
    "EXCEPTION_STACK_ID_" CHARACTER VARYING(64),
    "EXCEPTION_MSG_" CHARACTER VARYING(4000),
    "FAILED_ACT_ID_" CHARACTER VARYING(255),
    "DUEDATE_" TIMESTAMP,
    "REPEAT_" CHARACTER VARYING(255),
    "REPEAT_OFFSET_" BIGINT DEFAULT 0,
    "HANDLER_TYPE_" CHARACTER VARYING(255),
    "HANDLER_CFG_" CHARACTER VARYING(4000),
    "DEPLOYMENT_ID_" CHARACTER VARYING(64),
    "SUSPENSION_STATE_" INTEGER DEFAULT 1 NOT NULL,
    "JOB_DEF_ID_" CHARACTER VARYING(64),
    "PRIORITY_" BIGINT DEFAULT 0 NOT NULL,
    "SEQUENCE_COUNTER_" INTEGER,
    "TENANT_ID_" CHARACTER VARYING(64),
    "CREATE_TIME_" TIMESTAMP,
    "LAST_FAILURE_LOG_ID_" CHARACTER VARYING(64),
    "BATCH_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RU_JOB" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_1C" PRIMARY KEY("ID_");
-- 28 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RU_JOB;
INSERT INTO "PUBLIC"."ACT_RU_JOB" VALUES
('b8268e82-e823-11f1-a402-02fc00000001', 1, 'ever-living', NULL, NULL, TRUE, NULL, NULL, NULL, NULL, NULL, 3, NULL, NULL, NULL, TIMESTAMP '2026-11-25 01:00:00', NULL, 0, 'history-cleanup', '{"countEmptyRuns":0,"immediatelyDue":false,"minuteFrom":0,"minuteTo":59}', NULL, 1, NULL, 0, 1, NULL, TIMESTAMP '2026-11-24 16:25:53.623', NULL, NULL),
('bfcfec04-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'bfcf9de2-e823-11f1-a402-02fc00000001', NULL, 'bfcf9de2-e823-11f1-a402-02fc00000001', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', 'mail-delivery', 5, 'c019783c-e823-11f1-a402-02fc00000001', 'E-mail ticket-number-700001-0 untuk tiket 700001 belum diterima server e-mail. Periksa server dan alamat tujuan, lalu ulangi.', 'ServiceTask_SendMail', TIMESTAMP '2026-11-24 16:26:16.961', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f93ac-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:06.477', NULL, NULL),
('bfdc4820-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'bfdb5dbe-e823-11f1-a402-02fc00000001', NULL, 'bfdb5dbe-e823-11f1-a402-02fc00000001', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', 'contact-record-delivery', 5, 'c00f6618-e823-11f1-a402-02fc00000001', 'Catatan panggilan PGL-100001 belum terkirim ke CRM: sistem tidak dapat dihubungi atau tidak menjawab dalam 5 detik.', 'ServiceTask_DeliverRecords', TIMESTAMP '2026-11-24 16:26:16.912', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f458a-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:06.558', NULL, NULL),
('c06c5352-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c06c0530-e823-11f1-a402-02fc00000001', NULL, 'c06c0530-e823-11f1-a402-02fc00000001', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', 'mail-delivery', 5, 'c079c0e7-e823-11f1-a402-02fc00000001', 'E-mail ticket-number-700002-0 untuk tiket 700002 belum diterima server e-mail. Periksa server dan alamat tujuan, lalu ulangi.', 'ServiceTask_SendMail', TIMESTAMP '2026-11-24 16:26:17.59', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f93ac-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:07.502', NULL, NULL),
('c06d16ae-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c06cef9c-e823-11f1-a402-02fc00000001', NULL, 'c06cef9c-e823-11f1-a402-02fc00000001', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', 'contact-record-delivery', 5, 'c07490c6-e823-11f1-a402-02fc00000001', 'Catatan panggilan PGL-100002 belum terkirim ke CRM: sistem tidak dapat dihubungi atau tidak menjawab dalam 5 detik.', 'ServiceTask_DeliverRecords', TIMESTAMP '2026-11-24 16:26:17.556', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f458a-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:07.507', NULL, NULL),
('c103ffbc-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c103d8aa-e823-11f1-a402-02fc00000001', NULL, 'c103d8aa-e823-11f1-a402-02fc00000001', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', 'mail-delivery', 5, 'c10d9cc1-e823-11f1-a402-02fc00000001', 'E-mail ticket-number-700003-0 untuk tiket 700003 belum diterima server e-mail. Periksa server dan alamat tujuan, lalu ulangi.', 'ServiceTask_SendMail', TIMESTAMP '2026-11-24 16:26:18.559', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f93ac-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:08.495', NULL, NULL),
('c1049c08-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c10474f6-e823-11f1-a402-02fc00000001', NULL, 'c10474f6-e823-11f1-a402-02fc00000001', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', 'contact-record-delivery', 5, 'c10893af-e823-11f1-a402-02fc00000001', 'Catatan panggilan PGL-100003 belum terkirim ke CRM: sistem tidak dapat dihubungi atau tidak menjawab dalam 5 detik.', 'ServiceTask_DeliverRecords', TIMESTAMP '2026-11-24 16:26:18.53', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f458a-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:08.5', NULL, NULL);
INSERT INTO "PUBLIC"."ACT_RU_JOB" VALUES
('c14d8c18-e823-11f1-a402-02fc00000001', 1, 'timer', NULL, NULL, TRUE, 'c14d6506-e823-11f1-a402-02fc00000001', 'c1038a86-e823-11f1-a402-02fc00000001', 'c1038a86-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 6, NULL, NULL, NULL, TIMESTAMP '2026-11-28 16:26:08.949', NULL, 0, 'timer-intermediate-transition', 'IntermediateCatchEvent_ReminderDue', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0e5b28-e823-11f1-a402-02fc00000001', 0, 1, NULL, TIMESTAMP '2026-11-24 16:26:08.978', NULL, NULL),
('c14d3dee-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c14d16dc-e823-11f1-a402-02fc00000001', NULL, 'c14d16dc-e823-11f1-a402-02fc00000001', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', 'mail-delivery', 5, 'c151aaca-e823-11f1-a402-02fc00000001', 'E-mail ticket-number-700003-0 untuk tiket 700003 belum diterima server e-mail. Periksa server dan alamat tujuan, lalu ulangi.', 'ServiceTask_SendMail', TIMESTAMP '2026-11-24 16:26:19.005', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f93ac-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:08.976', NULL, NULL),
('c18738e0-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c18738de-e823-11f1-a402-02fc00000001', NULL, 'c18738de-e823-11f1-a402-02fc00000001', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', 'mail-delivery', 5, 'c18f9d65-e823-11f1-a402-02fc00000001', 'E-mail ticket-number-700004-0 untuk tiket 700004 belum diterima server e-mail. Periksa server dan alamat tujuan, lalu ulangi.', 'ServiceTask_SendMail', TIMESTAMP '2026-11-24 16:26:19.412', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f93ac-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:09.356', NULL, NULL),
('c187d52c-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c187d52a-e823-11f1-a402-02fc00000001', NULL, 'c187d52a-e823-11f1-a402-02fc00000001', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', 'contact-record-delivery', 5, 'c18d0554-e823-11f1-a402-02fc00000001', 'Catatan panggilan PGL-100004 belum terkirim ke CRM: sistem tidak dapat dihubungi atau tidak menjawab dalam 5 detik.', 'ServiceTask_DeliverRecords', TIMESTAMP '2026-11-24 16:26:19.395', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f458a-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:09.36', NULL, NULL),
('c20283b6-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c20283b4-e823-11f1-a402-02fc00000001', NULL, 'c20283b4-e823-11f1-a402-02fc00000001', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', 'mail-delivery', 5, 'c20d593b-e823-11f1-a402-02fc00000001', 'E-mail ticket-number-700005-0 untuk tiket 700005 belum diterima server e-mail. Periksa server dan alamat tujuan, lalu ulangi.', 'ServiceTask_SendMail', TIMESTAMP '2026-11-24 16:26:20.235', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f93ac-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:10.164', NULL, NULL),
('c202f8f2-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c202d1e0-e823-11f1-a402-02fc00000001', NULL, 'c202d1e0-e823-11f1-a402-02fc00000001', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', 'contact-record-delivery', 5, 'c20b847a-e823-11f1-a402-02fc00000001', 'Catatan panggilan PGL-100005 belum terkirim ke CRM: sistem tidak dapat dihubungi atau tidak menjawab dalam 5 detik.', 'ServiceTask_DeliverRecords', TIMESTAMP '2026-11-24 16:26:20.223', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f458a-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:10.167', NULL, NULL),
('c25e86bb-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c25e86b9-e823-11f1-a402-02fc00000001', NULL, 'c25e86b9-e823-11f1-a402-02fc00000001', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', 'mail-delivery', 5, 'c267ae90-e823-11f1-a402-02fc00000001', 'E-mail ticket-number-700006-0 untuk tiket 700006 belum diterima server e-mail. Periksa server dan alamat tujuan, lalu ulangi.', 'ServiceTask_SendMail', TIMESTAMP '2026-11-24 16:26:20.827', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f93ac-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:10.767', NULL, NULL);
INSERT INTO "PUBLIC"."ACT_RU_JOB" VALUES
('c25fe657-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c25fe655-e823-11f1-a402-02fc00000001', NULL, 'c25fe655-e823-11f1-a402-02fc00000001', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', 'contact-record-delivery', 5, 'c263ddff-e823-11f1-a402-02fc00000001', 'Catatan panggilan PGL-100006 belum terkirim ke CRM: sistem tidak dapat dihubungi atau tidak menjawab dalam 5 detik.', 'ServiceTask_DeliverRecords', TIMESTAMP '2026-11-24 16:26:20.803', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f458a-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:10.776', NULL, NULL),
('c296adeb-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c29686d9-e823-11f1-a402-02fc00000001', NULL, 'c29686d9-e823-11f1-a402-02fc00000001', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', 'mail-delivery', 5, 'c29ca06c-e823-11f1-a402-02fc00000001', 'E-mail ticket-number-700006-0 untuk tiket 700006 belum diterima server e-mail. Periksa server dan alamat tujuan, lalu ulangi.', 'ServiceTask_SendMail', TIMESTAMP '2026-11-24 16:26:21.175', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f93ac-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:11.135', NULL, NULL),
('c2ba1399-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c2ba1397-e823-11f1-a402-02fc00000001', NULL, 'c2ba1397-e823-11f1-a402-02fc00000001', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', 'mail-delivery', 5, 'c2c0ca6e-e823-11f1-a402-02fc00000001', 'E-mail ticket-number-700007-0 untuk tiket 700007 belum diterima server e-mail. Periksa server dan alamat tujuan, lalu ulangi.', 'ServiceTask_SendMail', TIMESTAMP '2026-11-24 16:26:21.411', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f93ac-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:11.367', NULL, NULL),
('c2bad6f5-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c2ba88d3-e823-11f1-a402-02fc00000001', NULL, 'c2ba88d3-e823-11f1-a402-02fc00000001', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', 'contact-record-delivery', 5, 'c2bf43cd-e823-11f1-a402-02fc00000001', 'Catatan panggilan PGL-100007 belum terkirim ke CRM: sistem tidak dapat dihubungi atau tidak menjawab dalam 5 detik.', 'ServiceTask_DeliverRecords', TIMESTAMP '2026-11-24 16:26:21.402', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f458a-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:11.372', NULL, NULL),
('c2f9b4d9-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c2f98dc7-e823-11f1-a402-02fc00000001', NULL, 'c2f98dc7-e823-11f1-a402-02fc00000001', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', 'mail-delivery', 5, 'c30b8f31-e823-11f1-a402-02fc00000001', 'E-mail ticket-number-700007-0 untuk tiket 700007 belum diterima server e-mail. Periksa server dan alamat tujuan, lalu ulangi.', 'ServiceTask_SendMail', TIMESTAMP '2026-11-24 16:26:21.901', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f93ac-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:11.784', NULL, NULL),
('c31ec918-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c31ec916-e823-11f1-a402-02fc00000001', NULL, 'c31ec916-e823-11f1-a402-02fc00000001', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', 'mail-delivery', 5, 'c3235cfb-e823-11f1-a402-02fc00000001', 'E-mail ticket-number-700007-0 untuk tiket 700007 belum diterima server e-mail. Periksa server dan alamat tujuan, lalu ulangi.', 'ServiceTask_SendMail', TIMESTAMP '2026-11-24 16:26:22.062', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f93ac-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:12.027', NULL, NULL),
('c34c1ad1-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c34bf3bf-e823-11f1-a402-02fc00000001', NULL, 'c34bf3bf-e823-11f1-a402-02fc00000001', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', 'mail-delivery', 5, 'c3528386-e823-11f1-a402-02fc00000001', 'E-mail ticket-number-700008-0 untuk tiket 700008 belum diterima server e-mail. Periksa server dan alamat tujuan, lalu ulangi.', 'ServiceTask_SendMail', TIMESTAMP '2026-11-24 16:26:22.367', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f93ac-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:12.324', NULL, NULL);
INSERT INTO "PUBLIC"."ACT_RU_JOB" VALUES
('c34c68fd-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c34c68fb-e823-11f1-a402-02fc00000001', NULL, 'c34c68fb-e823-11f1-a402-02fc00000001', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', 'contact-record-delivery', 5, 'c3501285-e823-11f1-a402-02fc00000001', 'Catatan panggilan PGL-100008 belum terkirim ke CRM: sistem tidak dapat dihubungi atau tidak menjawab dalam 5 detik.', 'ServiceTask_DeliverRecords', TIMESTAMP '2026-11-24 16:26:22.35', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f458a-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:12.326', NULL, NULL),
('c38ddef1-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c38db7df-e823-11f1-a402-02fc00000001', NULL, 'c38db7df-e823-11f1-a402-02fc00000001', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', 'mail-delivery', 5, 'c391af8c-e823-11f1-a402-02fc00000001', 'E-mail ticket-number-700008-0 untuk tiket 700008 belum diterima server e-mail. Periksa server dan alamat tujuan, lalu ulangi.', 'ServiceTask_SendMail', TIMESTAMP '2026-11-24 16:26:22.78', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f93ac-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:12.755', NULL, NULL),
('c3c8010a-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c3c7d9f8-e823-11f1-a402-02fc00000001', NULL, 'c3c7d9f8-e823-11f1-a402-02fc00000001', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', 'contact-record-delivery', 5, 'c3ce69c2-e823-11f1-a402-02fc00000001', 'Catatan panggilan PGL-100011 belum terkirim ke CRM: sistem tidak dapat dihubungi atau tidak menjawab dalam 5 detik.', 'ServiceTask_DeliverRecords', TIMESTAMP '2026-11-24 16:26:23.18', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f458a-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:13.136', NULL, NULL),
('c3e6d3dc-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c3e6d3da-e823-11f1-a402-02fc00000001', NULL, 'c3e6d3da-e823-11f1-a402-02fc00000001', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', 'contact-record-delivery', 5, 'c3ebdcff-e823-11f1-a402-02fc00000001', 'Catatan panggilan PGL-100012 belum terkirim ke CRM: sistem tidak dapat dihubungi atau tidak menjawab dalam 5 detik.', 'ServiceTask_DeliverRecords', TIMESTAMP '2026-11-24 16:26:23.371', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f458a-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:13.338', NULL, NULL),
('c414e8f2-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c414e8f0-e823-11f1-a402-02fc00000001', NULL, 'c414e8f0-e823-11f1-a402-02fc00000001', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', 'contact-record-delivery', 5, 'c419cb05-e823-11f1-a402-02fc00000001', 'Catatan panggilan PGL-100013 belum terkirim ke CRM: sistem tidak dapat dihubungi atau tidak menjawab dalam 5 detik.', 'ServiceTask_DeliverRecords', TIMESTAMP '2026-11-24 16:26:23.673', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f458a-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:13.64', NULL, NULL),
('c42ae211-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c42ae20f-e823-11f1-a402-02fc00000001', NULL, 'c42ae20f-e823-11f1-a402-02fc00000001', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', 'mail-delivery', 5, 'c430d59f-e823-11f1-a402-02fc00000001', 'E-mail ticket-number-700009-0 untuk tiket 700009 belum diterima server e-mail. Periksa server dan alamat tujuan, lalu ulangi.', 'ServiceTask_SendMail', TIMESTAMP '2026-11-24 16:26:23.824', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f93ac-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:13.784', NULL, NULL);
INSERT INTO "PUBLIC"."ACT_RU_JOB" VALUES
('c42b303d-e823-11f1-a402-02fc00000001', 3, 'message', NULL, NULL, TRUE, 'c42b303b-e823-11f1-a402-02fc00000001', NULL, 'c42b303b-e823-11f1-a402-02fc00000001', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', 'contact-record-delivery', 5, 'c42f760e-e823-11f1-a402-02fc00000001', 'Catatan panggilan PGL-100013 belum terkirim ke CRM: sistem tidak dapat dihubungi atau tidak menjawab dalam 5 detik.', 'ServiceTask_DeliverRecords', TIMESTAMP '2026-11-24 16:26:23.815', NULL, 0, 'async-continuation', 'transition-create-scope', 'bc2b9c03-e823-11f1-a402-02fc00000001', 1, 'bd0f458a-e823-11f1-a402-02fc00000001', 0, 2, NULL, TIMESTAMP '2026-11-24 16:26:13.786', NULL, NULL);
CREATE INDEX "PUBLIC"."ACT_IDX_JOB_EXECUTION_ID" ON "PUBLIC"."ACT_RU_JOB"("EXECUTION_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_JOB_HANDLER" ON "PUBLIC"."ACT_RU_JOB"("HANDLER_TYPE_" NULLS FIRST, "HANDLER_CFG_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_JOB_PROCINST" ON "PUBLIC"."ACT_RU_JOB"("PROCESS_INSTANCE_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_JOB_ROOT_PROCINST" ON "PUBLIC"."ACT_RU_JOB"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_JOB_TENANT_ID" ON "PUBLIC"."ACT_RU_JOB"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_JOB_JOB_DEF_ID" ON "PUBLIC"."ACT_RU_JOB"("JOB_DEF_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_JOB_HANDLER_TYPE" ON "PUBLIC"."ACT_RU_JOB"("HANDLER_TYPE_" NULLS FIRST);
CREATE INDEX "PUBLIC"."CC123_JOB_DUE" ON "PUBLIC"."ACT_RU_JOB"("DUEDATE_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_JOBDEF"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "ACT_ID_" CHARACTER VARYING(255),
    "JOB_TYPE_" CHARACTER VARYING(255) NOT NULL,
    "JOB_CONFIGURATION_" CHARACTER VARYING(255),
    "SUSPENSION_STATE_" INTEGER,
    "JOB_PRIORITY_" BIGINT,
    "TENANT_ID_" CHARACTER VARYING(64),
    "DEPLOYMENT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RU_JOBDEF" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3" PRIMARY KEY("ID_");
-- 5 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RU_JOBDEF;
INSERT INTO "PUBLIC"."ACT_RU_JOBDEF" VALUES
('bd0e5b27-e823-11f1-a402-02fc00000001', 1, 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 'IntermediateCatchEvent_TimeLimitReached', 'timer-intermediate-transition', 'DATE: ${ticketClock.endsAt(ticketNumber)}', 1, NULL, NULL, NULL),
('bd0e5b28-e823-11f1-a402-02fc00000001', 1, 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 'IntermediateCatchEvent_ReminderDue', 'timer-intermediate-transition', 'DATE: ${ticketClock.remindsAt(ticketNumber)}', 1, NULL, NULL, NULL),
('bd0f458a-e823-11f1-a402-02fc00000001', 1, 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', 'contact-record-delivery', 'ServiceTask_DeliverRecords', 'async-continuation', 'async-before', 1, NULL, NULL, NULL),
('bd0f93ac-e823-11f1-a402-02fc00000001', 1, 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', 'mail-delivery', 'ServiceTask_SendMail', 'async-continuation', 'async-before', 1, NULL, NULL, NULL),
('bd0fbac0-e823-11f1-a402-02fc00000001', 1, 'mail-intake:1:bd0fbabf-e823-11f1-a402-02fc00000001', 'mail-intake', 'ServiceTask_SortMail', 'async-continuation', 'async-before', 1, NULL, NULL, NULL);
CREATE INDEX "PUBLIC"."ACT_IDX_JOBDEF_TENANT_ID" ON "PUBLIC"."ACT_RU_JOBDEF"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_JOBDEF_PROC_DEF_ID" ON "PUBLIC"."ACT_RU_JOBDEF"("PROC_DEF_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RE_PROCDEF"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "CATEGORY_" CHARACTER VARYING(255),
    "NAME_" CHARACTER VARYING(255),
    "KEY_" CHARACTER VARYING(255) NOT NULL,
    "VERSION_" INTEGER NOT NULL,
    "DEPLOYMENT_ID_" CHARACTER VARYING(64),
    "RESOURCE_NAME_" CHARACTER VARYING(4000),
    "DGRM_RESOURCE_NAME_" CHARACTER VARYING(4000),
    "HAS_START_FORM_KEY_" BOOLEAN,
    "SUSPENSION_STATE_" INTEGER,
    "TENANT_ID_" CHARACTER VARYING(64),
    "VERSION_TAG_" CHARACTER VARYING(64),
    "HISTORY_TTL_" INTEGER,
    "STARTABLE_" BOOLEAN DEFAULT TRUE NOT NULL
);
ALTER TABLE "PUBLIC"."ACT_RE_PROCDEF" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_6" PRIMARY KEY("ID_");
-- 6 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RE_PROCDEF;
INSERT INTO "PUBLIC"."ACT_RE_PROCDEF" VALUES
('contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', 1, 'http://bpmn.io/schema/bpmn', 'Pengiriman catatan CRM dan APKT', 'contact-record-delivery', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'contact-record-delivery.bpmn', NULL, FALSE, 1, NULL, NULL, 730, TRUE),
('customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', 1, 'http://bpmn.io/schema/bpmn', 'Penanganan panggilan', 'customer-handling', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'customer-handling.bpmn', NULL, FALSE, 1, NULL, NULL, 730, TRUE),
('mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', 1, 'http://bpmn.io/schema/bpmn', 'Pengiriman e-mail', 'mail-delivery', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'mail-delivery.bpmn', NULL, FALSE, 1, NULL, NULL, 730, TRUE),
('mail-intake:1:bd0fbabf-e823-11f1-a402-02fc00000001', 1, 'http://bpmn.io/schema/bpmn', 'Penerimaan e-mail', 'mail-intake', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'mail-intake.bpmn', NULL, FALSE, 1, NULL, NULL, 730, TRUE),
('problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', 1, 'http://bpmn.io/schema/bpmn', 'Penanganan satu permasalahan', 'problem-handling', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'problem-handling.bpmn', NULL, FALSE, 1, NULL, NULL, 730, TRUE),
('ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 1, 'http://bpmn.io/schema/bpmn', 'Siklus hidup tiket', 'ticket-lifecycle', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'ticket-lifecycle.bpmn', NULL, FALSE, 1, NULL, NULL, 730, TRUE);
CREATE INDEX "PUBLIC"."ACT_IDX_PROCDEF_DEPLOYMENT_ID" ON "PUBLIC"."ACT_RE_PROCDEF"("DEPLOYMENT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_PROCDEF_TENANT_ID" ON "PUBLIC"."ACT_RE_PROCDEF"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_PROCDEF_VER_TAG" ON "PUBLIC"."ACT_RE_PROCDEF"("VERSION_TAG_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RE_CAMFORMDEF"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "KEY_" CHARACTER VARYING(255) NOT NULL,
    "VERSION_" INTEGER NOT NULL,
    "DEPLOYMENT_ID_" CHARACTER VARYING(64),
    "RESOURCE_NAME_" CHARACTER VARYING(4000),
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RE_CAMFORMDEF" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_61" PRIMARY KEY("ID_");
-- 44 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RE_CAMFORMDEF;
INSERT INTO "PUBLIC"."ACT_RE_CAMFORMDEF" VALUES
('answer-a1a:1:bd13162c-e823-11f1-a402-02fc00000001', 1, 'answer-a1a', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a1a.form', NULL),
('answer-a1b:1:bd133d45-e823-11f1-a402-02fc00000001', 1, 'answer-a1b', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a1b.form', NULL),
('answer-a1c:1:bd13b288-e823-11f1-a402-02fc00000001', 1, 'answer-a1c', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a1c.form', NULL),
('answer-a2a:1:bd138b6a-e823-11f1-a402-02fc00000001', 1, 'answer-a2a', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a2a.form', NULL),
('answer-a2b:1:bd12ef1a-e823-11f1-a402-02fc00000001', 1, 'answer-a2b', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a2b.form', NULL),
('answer-a3a:1:bd12ef15-e823-11f1-a402-02fc00000001', 1, 'answer-a3a', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a3a.form', NULL),
('answer-a3b:1:bd12a0f1-e823-11f1-a402-02fc00000001', 1, 'answer-a3b', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a3b.form', NULL),
('answer-a3c:1:bd131634-e823-11f1-a402-02fc00000001', 1, 'answer-a3c', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a3c.form', NULL),
('answer-a3d:1:bd136458-e823-11f1-a402-02fc00000001', 1, 'answer-a3d', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a3d.form', NULL),
('answer-a3e:1:bd138b6d-e823-11f1-a402-02fc00000001', 1, 'answer-a3e', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a3e.form', NULL),
('answer-a3f:1:bd12ef18-e823-11f1-a402-02fc00000001', 1, 'answer-a3f', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a3f.form', NULL),
('answer-a3g:1:bd12c804-e823-11f1-a402-02fc00000001', 1, 'answer-a3g', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a3g.form', NULL),
('answer-a3h:1:bd12ef16-e823-11f1-a402-02fc00000001', 1, 'answer-a3h', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a3h.form', NULL),
('answer-a3i:1:bd12ef19-e823-11f1-a402-02fc00000001', 1, 'answer-a3i', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a3i.form', NULL),
('answer-a3j:1:bd13b28a-e823-11f1-a402-02fc00000001', 1, 'answer-a3j', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a3j.form', NULL),
('answer-a4a:1:bd131632-e823-11f1-a402-02fc00000001', 1, 'answer-a4a', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a4a.form', NULL),
('answer-a4b:1:bd13b286-e823-11f1-a402-02fc00000001', 1, 'answer-a4b', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a4b.form', NULL),
('answer-a5a:1:bd136457-e823-11f1-a402-02fc00000001', 1, 'answer-a5a', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a5a.form', NULL),
('answer-a6a:1:bd13b280-e823-11f1-a402-02fc00000001', 1, 'answer-a6a', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a6a.form', NULL),
('answer-a6b:1:bd12ef17-e823-11f1-a402-02fc00000001', 1, 'answer-a6b', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a6b.form', NULL),
('answer-a6c:1:bd131631-e823-11f1-a402-02fc00000001', 1, 'answer-a6c', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a6c.form', NULL),
('answer-a6d:1:bd13b282-e823-11f1-a402-02fc00000001', 1, 'answer-a6d', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a6d.form', NULL),
('answer-a6e:1:bd13b27e-e823-11f1-a402-02fc00000001', 1, 'answer-a6e', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a6e.form', NULL),
('answer-a6f:1:bd138b6b-e823-11f1-a402-02fc00000001', 1, 'answer-a6f', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a6f.form', NULL),
('answer-a6g:1:bd13b28b-e823-11f1-a402-02fc00000001', 1, 'answer-a6g', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a6g.form', NULL),
('answer-a7a:1:bd12c802-e823-11f1-a402-02fc00000001', 1, 'answer-a7a', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a7a.form', NULL),
('answer-a7b:1:bd13b283-e823-11f1-a402-02fc00000001', 1, 'answer-a7b', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a7b.form', NULL),
('answer-a8a:1:bd138b6c-e823-11f1-a402-02fc00000001', 1, 'answer-a8a', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a8a.form', NULL),
('answer-a8b:1:bd138b69-e823-11f1-a402-02fc00000001', 1, 'answer-a8b', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'answer-a8b.form', NULL);
INSERT INTO "PUBLIC"."ACT_RE_CAMFORMDEF" VALUES
('assign-ticket:1:bd131633-e823-11f1-a402-02fc00000001', 1, 'assign-ticket', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'assign-ticket.form', NULL),
('await-confirmation:1:bd133d46-e823-11f1-a402-02fc00000001', 1, 'await-confirmation', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'await-confirmation.form', NULL),
('await-customer:1:bd13b284-e823-11f1-a402-02fc00000001', 1, 'await-customer', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'await-customer.form', NULL),
('await-third-party:1:bd13b281-e823-11f1-a402-02fc00000001', 1, 'await-third-party', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'await-third-party.form', NULL),
('close-call:1:bd12ef1b-e823-11f1-a402-02fc00000001', 1, 'close-call', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'close-call.form', NULL),
('confirm-email:1:bd13162f-e823-11f1-a402-02fc00000001', 1, 'confirm-email', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'confirm-email.form', NULL),
('correct-complaint:1:bd13b287-e823-11f1-a402-02fc00000001', 1, 'correct-complaint', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'correct-complaint.form', NULL),
('correct-customer:1:bd131630-e823-11f1-a402-02fc00000001', 1, 'correct-customer', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'correct-customer.form', NULL),
('correct-ticket-email:1:bd13b289-e823-11f1-a402-02fc00000001', 1, 'correct-ticket-email', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'correct-ticket-email.form', NULL),
('create-ticket:1:bd13b285-e823-11f1-a402-02fc00000001', 1, 'create-ticket', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'create-ticket.form', NULL),
('decide-approval:1:bd12c803-e823-11f1-a402-02fc00000001', 1, 'decide-approval', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'decide-approval.form', NULL),
('handle-unknown-mail:1:bd13b27f-e823-11f1-a402-02fc00000001', 1, 'handle-unknown-mail', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'handle-unknown-mail.form', NULL),
('record-problems:1:bd13162d-e823-11f1-a402-02fc00000001', 1, 'record-problems', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'record-problems.form', NULL),
('take-call:1:bd13b28c-e823-11f1-a402-02fc00000001', 1, 'take-call', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'take-call.form', NULL),
('work-ticket:1:bd13162e-e823-11f1-a402-02fc00000001', 1, 'work-ticket', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'work-ticket.form', NULL);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_TASK"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "CASE_EXECUTION_ID_" CHARACTER VARYING(64),
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "CASE_DEF_ID_" CHARACTER VARYING(64),
    "NAME_" CHARACTER VARYING(255),
    "PARENT_TASK_ID_" CHARACTER VARYING(64),
    "DESCRIPTION_" CHARACTER VARYING(4000),
    "TASK_DEF_KEY_" CHARACTER VARYING(255),
    "OWNER_" CHARACTER VARYING(255),
    "ASSIGNEE_" CHARACTER VARYING(255),
    "DELEGATION_" CHARACTER VARYING(64),
    "PRIORITY_" INTEGER,
    "CREATE_TIME_" TIMESTAMP,
    "LAST_UPDATED_" TIMESTAMP,
    "DUE_DATE_" TIMESTAMP,
    "FOLLOW_UP_DATE_" TIMESTAMP,
    "SUSPENSION_STATE_" INTEGER,
    "TENANT_ID_" CHARACTER VARYING(64),
    "TASK_STATE_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RU_TASK" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_7" PRIMARY KEY("ID_");
-- 16 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RU_TASK;
INSERT INTO "PUBLIC"."ACT_RU_TASK" VALUES
('bfd8296b-e823-11f1-a402-02fc00000001', 1, 'bfd20ee5-e823-11f1-a402-02fc00000001', 'bfcc1b6e-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'Tugaskan tiket', NULL, 'Service Desk menerima tiket berstatus Logged (SOP B3-j): memeriksa dan membetulkan klasifikasinya, lalu menugaskannya kepada tim dukungan dan petugasnya, atau menandainya sebagai duplikat dari tiket lain pelanggan yang sama.', 'UserTask_AssignTicket', NULL, NULL, NULL, 50, TIMESTAMP '2026-11-24 16:26:06.531', NULL, TIMESTAMP '2026-11-26 08:00:00', NULL, 1, NULL, 'Created'),
('c0cdad54-e823-11f1-a402-02fc00000001', 1, 'c0cd110e-e823-11f1-a402-02fc00000001', 'c06b68ec-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'Kerjakan tiket', NULL, 'Petugas tim dukungan mengerjakan tiket berstatus Active dan memilih langkah selanjutnya: bertanya kepada pelanggan, menunggu pihak ketiga, meminta persetujuan, menyelesaikan, atau mengalihkan. Service Desk dapat mengalihkan tiket dan menandai duplikat.', 'UserTask_WorkOnTicket', NULL, 'andi', NULL, 50, TIMESTAMP '2026-11-24 16:26:08.14', NULL, TIMESTAMP '2026-11-26 08:00:00', NULL, 1, NULL, 'Created'),
('c14d3df2-e823-11f1-a402-02fc00000001', 1, 'c14d3def-e823-11f1-a402-02fc00000001', 'c1038a86-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'Tunggu jawaban pelanggan', NULL, 'Status Waiting For Customer: pelanggan sudah ditanya lewat e-mail. Jawabannya melanjutkan pekerjaan dengan sendirinya; petugas mengisi langkah ini bila jawaban datang lewat jalan lain.', 'UserTask_AwaitCustomer', NULL, 'andi', NULL, 50, TIMESTAMP '2026-11-24 16:26:08.976', NULL, TIMESTAMP '2026-11-26 08:00:00', NULL, 1, NULL, 'Created'),
('c1d224be-e823-11f1-a402-02fc00000001', 1, 'c1d1d698-e823-11f1-a402-02fc00000001', 'c186c3aa-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'Tunggu pihak ketiga', NULL, 'Status Waiting for 3rd Party: penyelesaian memerlukan pihak ketiga. Petugas mengisi hasilnya begitu pihak itu selesai.', 'UserTask_AwaitThirdParty', NULL, 'andi', NULL, 50, TIMESTAMP '2026-11-24 16:26:09.847', NULL, TIMESTAMP '2026-11-26 08:00:00', NULL, 1, NULL, 'Created'),
('c23c3184-e823-11f1-a402-02fc00000001', 1, 'c23be35e-e823-11f1-a402-02fc00000001', 'c2025ca0-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'Putuskan persetujuan', NULL, 'Status Waiting for Approval: pihak yang berwenang menyetujui atau menolak dengan alasan. Keduanya mengembalikan tiket kepada petugas.', 'UserTask_DecideApproval', NULL, NULL, NULL, 50, TIMESTAMP '2026-11-24 16:26:10.542', NULL, TIMESTAMP '2026-11-26 08:00:00', NULL, 1, NULL, 'Created'),
('c296adef-e823-11f1-a402-02fc00000001', 1, 'c296adec-e823-11f1-a402-02fc00000001', 'c25e1185-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'Tunggu konfirmasi pelanggan', NULL, 'Status Resolved: pelanggan diminta menyatakan apakah masalahnya selesai, lewat tautan atau balasan e-mail. Langkah ini diisi bila pelanggan menyatakannya lewat jalan lain.', 'UserTask_AwaitConfirmation', NULL, NULL, NULL, 50, TIMESTAMP '2026-11-24 16:26:11.135', NULL, TIMESTAMP '2026-11-26 08:00:00', NULL, 1, NULL, 'Created'),
('c38ddef5-e823-11f1-a402-02fc00000001', 1, 'c38ddef2-e823-11f1-a402-02fc00000001', 'c34bccab-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'Tunggu konfirmasi pelanggan', NULL, 'Status Resolved: pelanggan diminta menyatakan apakah masalahnya selesai, lewat tautan atau balasan e-mail. Langkah ini diisi bila pelanggan menyatakannya lewat jalan lain.', 'UserTask_AwaitConfirmation', NULL, NULL, NULL, 50, TIMESTAMP '2026-11-24 16:26:12.755', NULL, TIMESTAMP '2026-11-26 08:00:00', NULL, 1, NULL, 'Created'),
('c39224c2-e823-11f1-a402-02fc00000001', 1, 'c391af89-e823-11f1-a402-02fc00000001', 'c391af89-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'Catat permasalahan', NULL, 'CSO mengetik apa yang disampaikan pelanggan dan memilih satu atau beberapa jenis keluhan.', 'UserTask_RecordProblems', NULL, 'desi', NULL, 50, TIMESTAMP '2026-11-24 16:26:12.783', NULL, NULL, NULL, 1, NULL, 'Created');
INSERT INTO "PUBLIC"."ACT_RU_TASK" VALUES
('c3ae385b-e823-11f1-a402-02fc00000001', 1, 'c3ac1571-e823-11f1-a402-02fc00000001', 'c3ac1571-e823-11f1-a402-02fc00000001', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'Jelaskan jawaban', NULL, 'CSO membacakan jawaban SOP bagian A dan menanyakan apakah pelanggan sudah terjawab.', 'UserTask_ExplainAnswer', NULL, 'desi', NULL, 50, TIMESTAMP '2026-11-24 16:26:12.967', NULL, NULL, NULL, 1, NULL, 'Created'),
('c3c9fceb-e823-11f1-a402-02fc00000001', 1, 'c3c84f30-e823-11f1-a402-02fc00000001', 'c3c84f30-e823-11f1-a402-02fc00000001', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'Eja alamat e-mail', NULL, 'Alamat e-mail wajib ada pada tiket dan dieja huruf demi huruf kepada pelanggan (SOP B3-g, B6).', 'UserTask_ConfirmEmail', NULL, 'desi', NULL, 50, TIMESTAMP '2026-11-24 16:26:13.149', NULL, NULL, NULL, 1, NULL, 'Created'),
('c3f35713-e823-11f1-a402-02fc00000001', 1, 'c3e7be42-e823-11f1-a402-02fc00000001', 'c3e7be42-e823-11f1-a402-02fc00000001', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'Buat tiket ITSM', NULL, 'Satu tiket ITSM untuk satu permasalahan (SOP B2, B3).', 'UserTask_CreateTicket', NULL, 'desi', NULL, 50, TIMESTAMP '2026-11-24 16:26:13.42', NULL, NULL, NULL, 1, NULL, 'Created'),
('c42b0928-e823-11f1-a402-02fc00000001', 1, 'c42ae212-e823-11f1-a402-02fc00000001', 'c42abafb-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'Tugaskan tiket', NULL, 'Service Desk menerima tiket berstatus Logged (SOP B3-j): memeriksa dan membetulkan klasifikasinya, lalu menugaskannya kepada tim dukungan dan petugasnya, atau menandainya sebagai duplikat dari tiket lain pelanggan yang sama.', 'UserTask_AssignTicket', NULL, NULL, NULL, 50, TIMESTAMP '2026-11-24 16:26:13.785', NULL, TIMESTAMP '2026-11-26 08:00:00', NULL, 1, NULL, 'Created'),
('c42b7e62-e823-11f1-a402-02fc00000001', 1, 'c3f52bd4-e823-11f1-a402-02fc00000001', 'c3f52bd4-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'Sampaikan penutup', NULL, 'CSO membacakan nomor tiket dan menyampaikan bahwa tindak lanjut dikirim melalui e-mail (SOP B4, B7), lalu menanyakan permasalahan lain.', 'UserTask_CloseCall', NULL, 'desi', NULL, 50, TIMESTAMP '2026-11-24 16:26:13.788', NULL, NULL, NULL, 1, NULL, 'Created'),
('c444abd4-e823-11f1-a402-02fc00000001', 1, 'c444abd0-e823-11f1-a402-02fc00000001', 'c43df505-e823-11f1-a402-02fc00000001', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'Ganti jenis keluhan', NULL, 'CSO memilih jenis keluhan yang benar.', 'UserTask_CorrectComplaint', NULL, 'desi', NULL, 50, TIMESTAMP '2026-11-24 16:26:13.953', NULL, NULL, NULL, 1, NULL, 'Created'),
('c44d5e6d-e823-11f1-a402-02fc00000001', 2, 'c46a0e2e-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'Catat permasalahan', NULL, 'CSO mengetik apa yang disampaikan pelanggan dan memilih satu atau beberapa jenis keluhan.', 'UserTask_RecordProblems', NULL, 'desi', NULL, 50, TIMESTAMP '2026-11-24 16:26:14.01', NULL, NULL, NULL, 1, NULL, 'Created'),
('c46a5c54-e823-11f1-a402-02fc00000001', 1, 'c46a3540-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, 'Perbaiki data pelanggan', NULL, 'Isian menampilkan data yang tercatat sekarang.', 'UserTask_CorrectCustomer', NULL, 'desi', NULL, 50, TIMESTAMP '2026-11-24 16:26:14.2', NULL, NULL, NULL, 1, NULL, 'Created');
CREATE INDEX "PUBLIC"."ACT_IDX_TASK_CREATE" ON "PUBLIC"."ACT_RU_TASK"("CREATE_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_TASK_LAST_UPDATED" ON "PUBLIC"."ACT_RU_TASK"("LAST_UPDATED_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_TASK_ASSIGNEE" ON "PUBLIC"."ACT_RU_TASK"("ASSIGNEE_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_TASK_OWNER" ON "PUBLIC"."ACT_RU_TASK"("OWNER_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_TASK_TENANT_ID" ON "PUBLIC"."ACT_RU_TASK"("TENANT_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_IDENTITYLINK"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "GROUP_ID_" CHARACTER VARYING(255),
    "TYPE_" CHARACTER VARYING(255),
    "USER_ID_" CHARACTER VARYING(255),
    "TASK_ID_" CHARACTER VARYING(64),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RU_IDENTITYLINK" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_A" PRIMARY KEY("ID_");
-- 13 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RU_IDENTITYLINK;
INSERT INTO "PUBLIC"."ACT_RU_IDENTITYLINK" VALUES
('bfd8296c-e823-11f1-a402-02fc00000001', 1, 'service-desk', 'candidate', NULL, 'bfd8296b-e823-11f1-a402-02fc00000001', NULL, NULL),
('c0cdd465-e823-11f1-a402-02fc00000001', 1, 'service-desk', 'candidate', NULL, 'c0cdad54-e823-11f1-a402-02fc00000001', NULL, NULL),
('c0cdd466-e823-11f1-a402-02fc00000001', 1, 'support', 'candidate', NULL, 'c0cdad54-e823-11f1-a402-02fc00000001', NULL, NULL),
('c14d3df3-e823-11f1-a402-02fc00000001', 1, 'support', 'candidate', NULL, 'c14d3df2-e823-11f1-a402-02fc00000001', NULL, NULL),
('c14d3df4-e823-11f1-a402-02fc00000001', 1, 'service-desk', 'candidate', NULL, 'c14d3df2-e823-11f1-a402-02fc00000001', NULL, NULL),
('c1d24bcf-e823-11f1-a402-02fc00000001', 1, 'support', 'candidate', NULL, 'c1d224be-e823-11f1-a402-02fc00000001', NULL, NULL),
('c1d24bd0-e823-11f1-a402-02fc00000001', 1, 'service-desk', 'candidate', NULL, 'c1d224be-e823-11f1-a402-02fc00000001', NULL, NULL),
('c23c3185-e823-11f1-a402-02fc00000001', 1, 'approver', 'candidate', NULL, 'c23c3184-e823-11f1-a402-02fc00000001', NULL, NULL),
('c296adf0-e823-11f1-a402-02fc00000001', 1, 'support', 'candidate', NULL, 'c296adef-e823-11f1-a402-02fc00000001', NULL, NULL),
('c296adf1-e823-11f1-a402-02fc00000001', 1, 'service-desk', 'candidate', NULL, 'c296adef-e823-11f1-a402-02fc00000001', NULL, NULL),
('c38ddef6-e823-11f1-a402-02fc00000001', 1, 'support', 'candidate', NULL, 'c38ddef5-e823-11f1-a402-02fc00000001', NULL, NULL),
('c38ddef7-e823-11f1-a402-02fc00000001', 1, 'service-desk', 'candidate', NULL, 'c38ddef5-e823-11f1-a402-02fc00000001', NULL, NULL),
('c42b0929-e823-11f1-a402-02fc00000001', 1, 'service-desk', 'candidate', NULL, 'c42b0928-e823-11f1-a402-02fc00000001', NULL, NULL);
CREATE INDEX "PUBLIC"."ACT_IDX_IDENT_LNK_USER" ON "PUBLIC"."ACT_RU_IDENTITYLINK"("USER_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_IDENT_LNK_GROUP" ON "PUBLIC"."ACT_RU_IDENTITYLINK"("GROUP_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_ATHRZ_PROCEDEF" ON "PUBLIC"."ACT_RU_IDENTITYLINK"("PROC_DEF_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_VARIABLE"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "TYPE_" CHARACTER VARYING(255) NOT NULL,
    "NAME_" CHARACTER VARYING(255) NOT NULL,
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "CASE_EXECUTION_ID_" CHARACTER VARYING(64),
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "TASK_ID_" CHARACTER VARYING(64),
    "BATCH_ID_" CHARACTER VARYING(64),
    "BYTEARRAY_ID_" CHARACTER VARYING(64),
    "DOUBLE_" DOUBLE PRECISION,
    "LONG_" BIGINT,
    "TEXT_" CHARACTER VARYING(4000),
    "TEXT2_" CHARACTER VARYING(4000),
    "VAR_SCOPE_" CHARACTER VARYING(64) NOT NULL,
    "SEQUENCE_COUNTER_" INTEGER,
    "IS_CONCURRENT_LOCAL_" BOOLEAN,
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RU_VARIABLE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_C" PRIMARY KEY("ID_");
-- 34 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RU_VARIABLE;
INSERT INTO "PUBLIC"."ACT_RU_VARIABLE" VALUES
('bfccdebf-e823-11f1-a402-02fc00000001', 1, 'string', 'ticketNumber', 'bfcc1b6e-e823-11f1-a402-02fc00000001', 'bfcc1b6e-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '700001', NULL, 'bfcc1b6e-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c06b8ffd-e823-11f1-a402-02fc00000001', 1, 'string', 'ticketNumber', 'c06b68ec-e823-11f1-a402-02fc00000001', 'c06b68ec-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '700002', NULL, 'c06b68ec-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c1038a87-e823-11f1-a402-02fc00000001', 1, 'string', 'ticketNumber', 'c1038a86-e823-11f1-a402-02fc00000001', 'c1038a86-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '700003', NULL, 'c1038a86-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c186c3ab-e823-11f1-a402-02fc00000001', 1, 'string', 'ticketNumber', 'c186c3aa-e823-11f1-a402-02fc00000001', 'c186c3aa-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '700004', NULL, 'c186c3aa-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c2025ca1-e823-11f1-a402-02fc00000001', 1, 'string', 'ticketNumber', 'c2025ca0-e823-11f1-a402-02fc00000001', 'c2025ca0-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '700005', NULL, 'c2025ca0-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c25e1186-e823-11f1-a402-02fc00000001', 1, 'string', 'ticketNumber', 'c25e1185-e823-11f1-a402-02fc00000001', 'c25e1185-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '700006', NULL, 'c25e1185-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c34bccac-e823-11f1-a402-02fc00000001', 1, 'string', 'ticketNumber', 'c34bccab-e823-11f1-a402-02fc00000001', 'c34bccab-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '700008', NULL, 'c34bccab-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c39224bf-e823-11f1-a402-02fc00000001', 1, 'string', 'callNumber', 'c391af89-e823-11f1-a402-02fc00000001', 'c391af89-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'PGL-100009', NULL, 'c391af89-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c39224c0-e823-11f1-a402-02fc00000001', 1, 'string', 'cso', 'c391af89-e823-11f1-a402-02fc00000001', 'c391af89-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'desi', NULL, 'c391af89-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c39cd328-e823-11f1-a402-02fc00000001', 1, 'string', 'callNumber', 'c39c8503-e823-11f1-a402-02fc00000001', 'c39c8503-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'PGL-100010', NULL, 'c39c8503-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c39cd329-e823-11f1-a402-02fc00000001', 1, 'string', 'cso', 'c39c8503-e823-11f1-a402-02fc00000001', 'c39c8503-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'desi', NULL, 'c39c8503-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c3ac1573-e823-11f1-a402-02fc00000001', 1, 'long', 'problemId', 'c3ac1571-e823-11f1-a402-02fc00000001', 'c3ac1571-e823-11f1-a402-02fc00000001', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, 9, '9', NULL, 'c3ac1571-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c3ac1574-e823-11f1-a402-02fc00000001', 1, 'string', 'cso', 'c3ac1571-e823-11f1-a402-02fc00000001', 'c3ac1571-e823-11f1-a402-02fc00000001', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'desi', NULL, 'c3ac1571-e823-11f1-a402-02fc00000001', 1, FALSE, NULL);
INSERT INTO "PUBLIC"."ACT_RU_VARIABLE" VALUES
('c3ae3858-e823-11f1-a402-02fc00000001', 1, 'string', 'answerForm', 'c3ac1571-e823-11f1-a402-02fc00000001', 'c3ac1571-e823-11f1-a402-02fc00000001', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'answer-a1b', NULL, 'c3ac1571-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c3b0d071-e823-11f1-a402-02fc00000001', 1, 'string', 'callNumber', 'c3b0a95c-e823-11f1-a402-02fc00000001', 'c3b0a95c-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'PGL-100011', NULL, 'c3b0a95c-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c3b0d072-e823-11f1-a402-02fc00000001', 1, 'string', 'cso', 'c3b0a95c-e823-11f1-a402-02fc00000001', 'c3b0a95c-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'desi', NULL, 'c3b0a95c-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c3c84f32-e823-11f1-a402-02fc00000001', 1, 'long', 'problemId', 'c3c84f30-e823-11f1-a402-02fc00000001', 'c3c84f30-e823-11f1-a402-02fc00000001', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, 12, '12', NULL, 'c3c84f30-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c3c84f33-e823-11f1-a402-02fc00000001', 1, 'string', 'cso', 'c3c84f30-e823-11f1-a402-02fc00000001', 'c3c84f30-e823-11f1-a402-02fc00000001', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'desi', NULL, 'c3c84f30-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c3c9d5d7-e823-11f1-a402-02fc00000001', 1, 'null', 'answerForm', 'c3c84f30-e823-11f1-a402-02fc00000001', 'c3c84f30-e823-11f1-a402-02fc00000001', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'c3c84f30-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c3ce69c3-e823-11f1-a402-02fc00000001', 1, 'string', 'callNumber', 'c3cd313d-e823-11f1-a402-02fc00000001', 'c3cd313d-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'PGL-100012', NULL, 'c3cd313d-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c3ce69c4-e823-11f1-a402-02fc00000001', 1, 'string', 'cso', 'c3cd313d-e823-11f1-a402-02fc00000001', 'c3cd313d-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'desi', NULL, 'c3cd313d-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c3e7be44-e823-11f1-a402-02fc00000001', 1, 'long', 'problemId', 'c3e7be42-e823-11f1-a402-02fc00000001', 'c3e7be42-e823-11f1-a402-02fc00000001', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, 14, '14', NULL, 'c3e7be42-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c3e7be45-e823-11f1-a402-02fc00000001', 1, 'string', 'cso', 'c3e7be42-e823-11f1-a402-02fc00000001', 'c3e7be42-e823-11f1-a402-02fc00000001', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'desi', NULL, 'c3e7be42-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c3e8cfb9-e823-11f1-a402-02fc00000001', 1, 'null', 'answerForm', 'c3e7be42-e823-11f1-a402-02fc00000001', 'c3e7be42-e823-11f1-a402-02fc00000001', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'c3e7be42-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c3f552e9-e823-11f1-a402-02fc00000001', 1, 'string', 'callNumber', 'c3f52bd4-e823-11f1-a402-02fc00000001', 'c3f52bd4-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'PGL-100013', NULL, 'c3f52bd4-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c3f552ea-e823-11f1-a402-02fc00000001', 1, 'string', 'cso', 'c3f52bd4-e823-11f1-a402-02fc00000001', 'c3f52bd4-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'desi', NULL, 'c3f52bd4-e823-11f1-a402-02fc00000001', 1, FALSE, NULL);
INSERT INTO "PUBLIC"."ACT_RU_VARIABLE" VALUES
('c42abafc-e823-11f1-a402-02fc00000001', 1, 'string', 'ticketNumber', 'c42abafb-e823-11f1-a402-02fc00000001', 'c42abafb-e823-11f1-a402-02fc00000001', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '700009', NULL, 'c42abafb-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c42f00da-e823-11f1-a402-02fc00000001', 1, 'string', 'callNumber', 'c42ed9c5-e823-11f1-a402-02fc00000001', 'c42ed9c5-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'PGL-100014', NULL, 'c42ed9c5-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c42f00db-e823-11f1-a402-02fc00000001', 1, 'string', 'cso', 'c42ed9c5-e823-11f1-a402-02fc00000001', 'c42ed9c5-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'desi', NULL, 'c42ed9c5-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c43df507-e823-11f1-a402-02fc00000001', 1, 'long', 'problemId', 'c43df505-e823-11f1-a402-02fc00000001', 'c43df505-e823-11f1-a402-02fc00000001', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, 17, '17', NULL, 'c43df505-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c43df508-e823-11f1-a402-02fc00000001', 1, 'string', 'cso', 'c43df505-e823-11f1-a402-02fc00000001', 'c43df505-e823-11f1-a402-02fc00000001', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'desi', NULL, 'c43df505-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c43f067c-e823-11f1-a402-02fc00000001', 1, 'string', 'answerForm', 'c43df505-e823-11f1-a402-02fc00000001', 'c43df505-e823-11f1-a402-02fc00000001', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'answer-a1b', NULL, 'c43df505-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c44d5e6a-e823-11f1-a402-02fc00000001', 1, 'string', 'callNumber', 'c44c9b15-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'PGL-100015', NULL, 'c44c9b15-e823-11f1-a402-02fc00000001', 1, FALSE, NULL),
('c44d5e6b-e823-11f1-a402-02fc00000001', 1, 'string', 'cso', 'c44c9b15-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'desi', NULL, 'c44c9b15-e823-11f1-a402-02fc00000001', 1, FALSE, NULL);
CREATE INDEX "PUBLIC"."ACT_IDX_VARIABLE_TASK_ID" ON "PUBLIC"."ACT_RU_VARIABLE"("TASK_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_VARIABLE_TENANT_ID" ON "PUBLIC"."ACT_RU_VARIABLE"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_VARIABLE_TASK_NAME_TYPE" ON "PUBLIC"."ACT_RU_VARIABLE"("TASK_ID_" NULLS FIRST, "NAME_" NULLS FIRST, "TYPE_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_BATCH_ID" ON "PUBLIC"."ACT_RU_VARIABLE"("BATCH_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_EVENT_SUBSCR"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "EVENT_TYPE_" CHARACTER VARYING(255) NOT NULL,
    "EVENT_NAME_" CHARACTER VARYING(255),
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "ACTIVITY_ID_" CHARACTER VARYING(255),
    "CONFIGURATION_" CHARACTER VARYING(255),
    "CREATED_" TIMESTAMP NOT NULL,
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RU_EVENT_SUBSCR" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_86" PRIMARY KEY("ID_");
-- 20 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RU_EVENT_SUBSCR;
INSERT INTO "PUBLIC"."ACT_RU_EVENT_SUBSCR" VALUES
('c14d3df0-e823-11f1-a402-02fc00000001', 1, 'message', 'ticket.customerReplied', 'c14d3def-e823-11f1-a402-02fc00000001', 'c1038a86-e823-11f1-a402-02fc00000001', 'BoundaryEvent_CustomerAnswered', NULL, TIMESTAMP '2026-11-24 16:26:08.976', NULL),
('c296aded-e823-11f1-a402-02fc00000001', 1, 'message', 'ticket.customerReplied', 'c296adec-e823-11f1-a402-02fc00000001', 'c25e1185-e823-11f1-a402-02fc00000001', 'BoundaryEvent_CustomerDecided', NULL, TIMESTAMP '2026-11-24 16:26:11.135', NULL),
('c38ddef3-e823-11f1-a402-02fc00000001', 1, 'message', 'ticket.customerReplied', 'c38ddef2-e823-11f1-a402-02fc00000001', 'c34bccab-e823-11f1-a402-02fc00000001', 'BoundaryEvent_CustomerDecided', NULL, TIMESTAMP '2026-11-24 16:26:12.755', NULL),
('c391af8a-e823-11f1-a402-02fc00000001', 1, 'message', 'call.abandoned', 'c391af89-e823-11f1-a402-02fc00000001', 'c391af89-e823-11f1-a402-02fc00000001', 'StartEvent_CallAbandoned', NULL, TIMESTAMP '2026-11-24 16:26:12.78', NULL),
('c391af8b-e823-11f1-a402-02fc00000001', 1, 'message', 'call.customerCorrectionRequested', 'c391af89-e823-11f1-a402-02fc00000001', 'c391af89-e823-11f1-a402-02fc00000001', 'StartEvent_CustomerCorrectionRequested', NULL, TIMESTAMP '2026-11-24 16:26:12.78', NULL),
('c39c8504-e823-11f1-a402-02fc00000001', 1, 'message', 'call.abandoned', 'c39c8503-e823-11f1-a402-02fc00000001', 'c39c8503-e823-11f1-a402-02fc00000001', 'StartEvent_CallAbandoned', NULL, TIMESTAMP '2026-11-24 16:26:12.851', NULL),
('c39c8505-e823-11f1-a402-02fc00000001', 1, 'message', 'call.customerCorrectionRequested', 'c39c8503-e823-11f1-a402-02fc00000001', 'c39c8503-e823-11f1-a402-02fc00000001', 'StartEvent_CustomerCorrectionRequested', NULL, TIMESTAMP '2026-11-24 16:26:12.851', NULL),
('c3ac1572-e823-11f1-a402-02fc00000001', 1, 'message', 'problem.complaintCorrectionRequested', 'c3ac1571-e823-11f1-a402-02fc00000001', 'c3ac1571-e823-11f1-a402-02fc00000001', 'StartEvent_ComplaintCorrectionRequested', NULL, TIMESTAMP '2026-11-24 16:26:12.953', NULL),
('c3b0a95d-e823-11f1-a402-02fc00000001', 1, 'message', 'call.abandoned', 'c3b0a95c-e823-11f1-a402-02fc00000001', 'c3b0a95c-e823-11f1-a402-02fc00000001', 'StartEvent_CallAbandoned', NULL, TIMESTAMP '2026-11-24 16:26:12.983', NULL),
('c3b0a95e-e823-11f1-a402-02fc00000001', 1, 'message', 'call.customerCorrectionRequested', 'c3b0a95c-e823-11f1-a402-02fc00000001', 'c3b0a95c-e823-11f1-a402-02fc00000001', 'StartEvent_CustomerCorrectionRequested', NULL, TIMESTAMP '2026-11-24 16:26:12.983', NULL),
('c3c84f31-e823-11f1-a402-02fc00000001', 1, 'message', 'problem.complaintCorrectionRequested', 'c3c84f30-e823-11f1-a402-02fc00000001', 'c3c84f30-e823-11f1-a402-02fc00000001', 'StartEvent_ComplaintCorrectionRequested', NULL, TIMESTAMP '2026-11-24 16:26:13.138', NULL),
('c3cd584e-e823-11f1-a402-02fc00000001', 1, 'message', 'call.abandoned', 'c3cd313d-e823-11f1-a402-02fc00000001', 'c3cd313d-e823-11f1-a402-02fc00000001', 'StartEvent_CallAbandoned', NULL, TIMESTAMP '2026-11-24 16:26:13.171', NULL),
('c3cd584f-e823-11f1-a402-02fc00000001', 1, 'message', 'call.customerCorrectionRequested', 'c3cd313d-e823-11f1-a402-02fc00000001', 'c3cd313d-e823-11f1-a402-02fc00000001', 'StartEvent_CustomerCorrectionRequested', NULL, TIMESTAMP '2026-11-24 16:26:13.171', NULL),
('c3e7be43-e823-11f1-a402-02fc00000001', 1, 'message', 'problem.complaintCorrectionRequested', 'c3e7be42-e823-11f1-a402-02fc00000001', 'c3e7be42-e823-11f1-a402-02fc00000001', 'StartEvent_ComplaintCorrectionRequested', NULL, TIMESTAMP '2026-11-24 16:26:13.344', NULL),
('c3f52bd5-e823-11f1-a402-02fc00000001', 1, 'message', 'call.abandoned', 'c3f52bd4-e823-11f1-a402-02fc00000001', 'c3f52bd4-e823-11f1-a402-02fc00000001', 'StartEvent_CallAbandoned', NULL, TIMESTAMP '2026-11-24 16:26:13.432', NULL),
('c3f52bd6-e823-11f1-a402-02fc00000001', 1, 'message', 'call.customerCorrectionRequested', 'c3f52bd4-e823-11f1-a402-02fc00000001', 'c3f52bd4-e823-11f1-a402-02fc00000001', 'StartEvent_CustomerCorrectionRequested', NULL, TIMESTAMP '2026-11-24 16:26:13.432', NULL),
('c42ed9c6-e823-11f1-a402-02fc00000001', 1, 'message', 'call.abandoned', 'c42ed9c5-e823-11f1-a402-02fc00000001', 'c42ed9c5-e823-11f1-a402-02fc00000001', 'StartEvent_CallAbandoned', NULL, TIMESTAMP '2026-11-24 16:26:13.81', NULL);
INSERT INTO "PUBLIC"."ACT_RU_EVENT_SUBSCR" VALUES
('c42ed9c7-e823-11f1-a402-02fc00000001', 1, 'message', 'call.customerCorrectionRequested', 'c42ed9c5-e823-11f1-a402-02fc00000001', 'c42ed9c5-e823-11f1-a402-02fc00000001', 'StartEvent_CustomerCorrectionRequested', NULL, TIMESTAMP '2026-11-24 16:26:13.81', NULL),
('c44d3756-e823-11f1-a402-02fc00000001', 1, 'message', 'call.abandoned', 'c44c9b15-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'StartEvent_CallAbandoned', NULL, TIMESTAMP '2026-11-24 16:26:14.009', NULL),
('c44d3757-e823-11f1-a402-02fc00000001', 1, 'message', 'call.customerCorrectionRequested', 'c44c9b15-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'StartEvent_CustomerCorrectionRequested', NULL, TIMESTAMP '2026-11-24 16:26:14.009', NULL);
CREATE INDEX "PUBLIC"."ACT_IDX_EVENT_SUBSCR_CONFIG_" ON "PUBLIC"."ACT_RU_EVENT_SUBSCR"("CONFIGURATION_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_EVENT_SUBSCR_TENANT_ID" ON "PUBLIC"."ACT_RU_EVENT_SUBSCR"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_EVENT_SUBSCR_EVT_NAME" ON "PUBLIC"."ACT_RU_EVENT_SUBSCR"("EVENT_NAME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_INCIDENT"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER NOT NULL,
    "INCIDENT_TIMESTAMP_" TIMESTAMP NOT NULL,
    "INCIDENT_MSG_" CHARACTER VARYING(4000),
    "INCIDENT_TYPE_" CHARACTER VARYING(255) NOT NULL,
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "ACTIVITY_ID_" CHARACTER VARYING(255),
    "FAILED_ACTIVITY_ID_" CHARACTER VARYING(255),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "CAUSE_INCIDENT_ID_" CHARACTER VARYING(64),
    "ROOT_CAUSE_INCIDENT_ID_" CHARACTER VARYING(64),
    "CONFIGURATION_" CHARACTER VARYING(255),
    "TENANT_ID_" CHARACTER VARYING(64),
    "JOB_DEF_ID_" CHARACTER VARYING(64),
    "ANNOTATION_" CHARACTER VARYING(4000)
);
ALTER TABLE "PUBLIC"."ACT_RU_INCIDENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_12" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RU_INCIDENT;
CREATE INDEX "PUBLIC"."ACT_IDX_INC_CONFIGURATION" ON "PUBLIC"."ACT_RU_INCIDENT"("CONFIGURATION_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_INC_TENANT_ID" ON "PUBLIC"."ACT_RU_INCIDENT"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_INC_CAUSEINCID" ON "PUBLIC"."ACT_RU_INCIDENT"("CAUSE_INCIDENT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_INC_EXID" ON "PUBLIC"."ACT_RU_INCIDENT"("EXECUTION_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_INC_PROCDEFID" ON "PUBLIC"."ACT_RU_INCIDENT"("PROC_DEF_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_INC_PROCINSTID" ON "PUBLIC"."ACT_RU_INCIDENT"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_INC_ROOTCAUSEINCID" ON "PUBLIC"."ACT_RU_INCIDENT"("ROOT_CAUSE_INCIDENT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_INC_JOB_DEF" ON "PUBLIC"."ACT_RU_INCIDENT"("JOB_DEF_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_AUTHORIZATION"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER NOT NULL,
    "TYPE_" INTEGER NOT NULL,
    "GROUP_ID_" CHARACTER VARYING(255),
    "USER_ID_" CHARACTER VARYING(255),
    "RESOURCE_TYPE_" INTEGER NOT NULL,
    "RESOURCE_ID_" CHARACTER VARYING(255),
    "PERMS_" INTEGER,
    "REMOVAL_TIME_" TIMESTAMP,
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RU_AUTHORIZATION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_619" PRIMARY KEY("ID_");
-- 78 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RU_AUTHORIZATION;
INSERT INTO "PUBLIC"."ACT_RU_AUTHORIZATION" VALUES
('bd41ee9d-e823-11f1-a402-02fc00000001', 1, 1, 'cso', NULL, 2, 'cso', 2, NULL, NULL),
('bd43ea6e-e823-11f1-a402-02fc00000001', 1, 1, 'service-desk', NULL, 2, 'service-desk', 2, NULL, NULL),
('bd43ea6f-e823-11f1-a402-02fc00000001', 1, 1, 'support', NULL, 2, 'support', 2, NULL, NULL),
('bd441180-e823-11f1-a402-02fc00000001', 1, 1, 'approver', NULL, 2, 'approver', 2, NULL, NULL),
('bd457111-e823-11f1-a402-02fc00000001', 1, 1, 'manager', NULL, 2, 'manager', 2, NULL, NULL),
('bd460d52-e823-11f1-a402-02fc00000001', 1, 1, 'process-owner', NULL, 2, 'process-owner', 2, NULL, NULL),
('bd463463-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 2, 'camunda-admin', 2, NULL, NULL),
('bd491a94-e823-11f1-a402-02fc00000001', 1, 1, 'cso', NULL, 0, 'tasklist', 32, NULL, NULL),
('bd4941a5-e823-11f1-a402-02fc00000001', 1, 1, 'cso', NULL, 6, 'customer-handling', 20802, NULL, NULL),
('bd4968b6-e823-11f1-a402-02fc00000001', 1, 1, 'cso', NULL, 6, 'problem-handling', 20546, NULL, NULL),
('bd4a5317-e823-11f1-a402-02fc00000001', 1, 1, 'cso', NULL, 8, '*', 8, NULL, NULL),
('bd4a7a28-e823-11f1-a402-02fc00000001', 1, 1, 'cso', NULL, 10, 'installation-check', 258, NULL, NULL),
('bd4aa139-e823-11f1-a402-02fc00000001', 1, 1, 'cso', NULL, 10, 'admin-fee', 258, NULL, NULL),
('bd4ac84a-e823-11f1-a402-02fc00000001', 1, 1, 'cso', NULL, 10, 'refund-deadline', 258, NULL, NULL),
('bd4b8b9b-e823-11f1-a402-02fc00000001', 1, 1, 'cso', NULL, 10, 'email-typo', 258, NULL, NULL),
('bd4ceb2c-e823-11f1-a402-02fc00000001', 1, 1, 'cso', NULL, 6, 'mail-intake', 20546, NULL, NULL),
('bd4d876d-e823-11f1-a402-02fc00000001', 1, 1, 'service-desk', NULL, 0, 'tasklist', 32, NULL, NULL),
('bd4d876e-e823-11f1-a402-02fc00000001', 1, 1, 'service-desk', NULL, 6, 'ticket-lifecycle', 53314, NULL, NULL),
('bd4dae7f-e823-11f1-a402-02fc00000001', 1, 1, 'service-desk', NULL, 6, 'mail-intake', 20546, NULL, NULL),
('bd4dfca0-e823-11f1-a402-02fc00000001', 1, 1, 'support', NULL, 0, 'tasklist', 32, NULL, NULL),
('bd4e23b1-e823-11f1-a402-02fc00000001', 1, 1, 'support', NULL, 6, 'ticket-lifecycle', 20546, NULL, NULL),
('bd4e98e2-e823-11f1-a402-02fc00000001', 1, 1, 'approver', NULL, 0, 'tasklist', 32, NULL, NULL),
('bd4ebff3-e823-11f1-a402-02fc00000001', 1, 1, 'approver', NULL, 6, 'ticket-lifecycle', 20546, NULL, NULL),
('bd4ebff4-e823-11f1-a402-02fc00000001', 1, 1, 'manager', NULL, 0, 'cockpit', 32, NULL, NULL),
('bd4ee705-e823-11f1-a402-02fc00000001', 1, 1, 'manager', NULL, 6, '*', 4706, NULL, NULL),
('bd4ee706-e823-11f1-a402-02fc00000001', 1, 1, 'manager', NULL, 10, '*', 4098, NULL, NULL),
('bd4f0e17-e823-11f1-a402-02fc00000001', 1, 1, 'manager', NULL, 14, '*', 2, NULL, NULL),
('bd4fd168-e823-11f1-a402-02fc00000001', 1, 1, 'manager', NULL, 9, '*', 2, NULL, NULL),
('bd4fd169-e823-11f1-a402-02fc00000001', 1, 1, 'manager', NULL, 13, '*', 2, NULL, NULL),
('bd4ff87a-e823-11f1-a402-02fc00000001', 1, 1, 'process-owner', NULL, 0, 'cockpit', 32, NULL, NULL),
('bd4ff87b-e823-11f1-a402-02fc00000001', 1, 1, 'process-owner', NULL, 6, '*', 2, NULL, NULL),
('bd501f8c-e823-11f1-a402-02fc00000001', 1, 1, 'process-owner', NULL, 10, '*', 2, NULL, NULL),
('bd51a62d-e823-11f1-a402-02fc00000001', 1, 1, 'process-owner', NULL, 14, '*', 2, NULL, NULL),
('bd51cd3e-e823-11f1-a402-02fc00000001', 1, 1, 'process-owner', NULL, 9, '*', 10, NULL, NULL),
('bd51cd3f-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 0, '*', 2147483647, NULL, NULL),
('bd51f450-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 1, '*', 2147483647, NULL, NULL),
('bd521b61-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 2, '*', 2147483647, NULL, NULL),
('bd524272-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 3, '*', 2147483647, NULL, NULL),
('bd526983-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 4, '*', 2147483647, NULL, NULL),
('bd541734-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 5, '*', 2147483647, NULL, NULL),
('bd546555-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 6, '*', 2147483647, NULL, NULL),
('bd566126-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 7, '*', 2147483647, NULL, NULL);
INSERT INTO "PUBLIC"."ACT_RU_AUTHORIZATION" VALUES
('bd568837-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 8, '*', 2147483647, NULL, NULL),
('bd56af48-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 9, '*', 2147483647, NULL, NULL),
('bd56af49-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 10, '*', 2147483647, NULL, NULL),
('bd56d65a-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 11, '*', 2147483647, NULL, NULL),
('bd56d65b-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 12, '*', 2147483647, NULL, NULL),
('bd56fd6c-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 13, '*', 2147483647, NULL, NULL),
('bd57c0bd-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 14, '*', 2147483647, NULL, NULL),
('bd57c0be-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 15, '*', 2147483647, NULL, NULL),
('bd57e7cf-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 16, '*', 2147483647, NULL, NULL),
('bd57e7d0-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 17, '*', 2147483647, NULL, NULL),
('bd580ee1-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 18, '*', 2147483647, NULL, NULL),
('bd580ee2-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 19, '*', 2147483647, NULL, NULL),
('bd5835f3-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 20, '*', 2147483647, NULL, NULL),
('bd5835f4-e823-11f1-a402-02fc00000001', 1, 1, 'camunda-admin', NULL, 21, '*', 2147483647, NULL, NULL),
('bd5c0685-e823-11f1-a402-02fc00000001', 1, 1, NULL, 'desi', 1, 'desi', 2147483647, NULL, NULL),
('bd5e9e98-e823-11f1-a402-02fc00000001', 1, 1, NULL, 'budi', 1, 'budi', 2147483647, NULL, NULL),
('bd60735b-e823-11f1-a402-02fc00000001', 1, 1, NULL, 'sari', 1, 'sari', 2147483647, NULL, NULL),
('bd609a6d-e823-11f1-a402-02fc00000001', 1, 1, NULL, 'andi', 1, 'andi', 2147483647, NULL, NULL),
('bd60c17f-e823-11f1-a402-02fc00000001', 1, 1, NULL, 'rina', 1, 'rina', 2147483647, NULL, NULL),
('bd6184d1-e823-11f1-a402-02fc00000001', 1, 1, NULL, 'ratna', 1, 'ratna', 2147483647, NULL, NULL),
('bd62bd53-e823-11f1-a402-02fc00000001', 1, 1, NULL, 'maya', 1, 'maya', 2147483647, NULL, NULL),
('bd630b75-e823-11f1-a402-02fc00000001', 1, 1, NULL, 'joko', 1, 'joko', 2147483647, NULL, NULL),
('bd635997-e823-11f1-a402-02fc00000001', 1, 1, NULL, 'admin', 1, 'admin', 2147483647, NULL, NULL),
('bd65a38a-e823-11f1-a402-02fc00000001', 1, 1, 'cso', NULL, 5, 'bd64e039-e823-11f1-a402-02fc00000001', 2, NULL, NULL),
('bd6618bc-e823-11f1-a402-02fc00000001', 1, 1, 'cso', NULL, 5, 'bd65f1ab-e823-11f1-a402-02fc00000001', 2, NULL, NULL),
('bd6666de-e823-11f1-a402-02fc00000001', 1, 1, 'service-desk', NULL, 5, 'bd663fcd-e823-11f1-a402-02fc00000001', 2, NULL, NULL),
('bd66db10-e823-11f1-a402-02fc00000001', 1, 1, 'support', NULL, 5, 'bd668def-e823-11f1-a402-02fc00000001', 2, NULL, NULL),
('bd670222-e823-11f1-a402-02fc00000001', 1, 1, 'approver', NULL, 5, 'bd66db11-e823-11f1-a402-02fc00000001', 2, NULL, NULL),
('bd679e64-e823-11f1-a402-02fc00000001', 1, 1, 'service-desk', NULL, 5, 'bd672933-e823-11f1-a402-02fc00000001', 2, NULL, NULL),
('bd679e65-e823-11f1-a402-02fc00000001', 1, 1, 'support', NULL, 5, 'bd672933-e823-11f1-a402-02fc00000001', 2, NULL, NULL),
('bd67c576-e823-11f1-a402-02fc00000001', 1, 1, 'approver', NULL, 5, 'bd672933-e823-11f1-a402-02fc00000001', 2, NULL, NULL),
('bd681398-e823-11f1-a402-02fc00000001', 1, 1, 'service-desk', NULL, 5, 'bd67c577-e823-11f1-a402-02fc00000001', 2, NULL, NULL),
('bd683aa9-e823-11f1-a402-02fc00000001', 1, 1, 'support', NULL, 5, 'bd67c577-e823-11f1-a402-02fc00000001', 2, NULL, NULL),
('bd6888cb-e823-11f1-a402-02fc00000001', 1, 1, 'service-desk', NULL, 5, 'bd6861ba-e823-11f1-a402-02fc00000001', 2, NULL, NULL),
('bd6888cc-e823-11f1-a402-02fc00000001', 1, 1, 'support', NULL, 5, 'bd6861ba-e823-11f1-a402-02fc00000001', 2, NULL, NULL),
('bd68d6ee-e823-11f1-a402-02fc00000001', 1, 1, 'service-desk', NULL, 5, 'bd68afdd-e823-11f1-a402-02fc00000001', 2, NULL, NULL);
CREATE INDEX "PUBLIC"."ACT_IDX_AUTH_GROUP_ID" ON "PUBLIC"."ACT_RU_AUTHORIZATION"("GROUP_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_AUTH_RESOURCE_ID" ON "PUBLIC"."ACT_RU_AUTHORIZATION"("RESOURCE_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_AUTH_ROOT_PI" ON "PUBLIC"."ACT_RU_AUTHORIZATION"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_AUTH_RM_TIME" ON "PUBLIC"."ACT_RU_AUTHORIZATION"("REMOVAL_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_FILTER"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER NOT NULL,
    "RESOURCE_TYPE_" CHARACTER VARYING(255) NOT NULL,
    "NAME_" CHARACTER VARYING(255) NOT NULL,
    "OWNER_" CHARACTER VARYING(255),
    "QUERY_" CHARACTER LARGE OBJECT NOT NULL,
    "PROPERTIES_" CHARACTER LARGE OBJECT
);
ALTER TABLE "PUBLIC"."ACT_RU_FILTER" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_2D" PRIMARY KEY("ID_");
-- 9 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RU_FILTER;
INSERT INTO "PUBLIC"."ACT_RU_FILTER" VALUES
('bd64e039-e823-11f1-a402-02fc00000001', 1, 'Task', 'Panggilan saya', NULL, '{"processDefinitionKeys":["customer-handling","problem-handling"],"orderingProperties":[{"queryProperty":"CREATE_TIME_","direction":"desc"}],"taskAssigneeExpression":"${currentUser()}"}', '{"description":"Langkah panggilan yang sedang Anda tangani","priority":0,"refresh":true}'),
('bd65f1ab-e823-11f1-a402-02fc00000001', 1, 'Task', 'Alamat e-mail salah', NULL, '{"keys":["UserTask_CorrectEmail"],"orderingProperties":[{"queryProperty":"CREATE_TIME_","direction":"desc"}]}', '{"description":"E-mail kepada pelanggan yang kembali; perbaiki alamatnya","priority":5,"refresh":true}'),
('bd663fcd-e823-11f1-a402-02fc00000001', 1, 'Task', 'Tiket masuk', NULL, '{"unassigned":true,"keys":["UserTask_AssignTicket"],"orderingProperties":[{"queryProperty":"CREATE_TIME_","direction":"desc"}]}', '{"description":"Tiket berstatus Logged yang belum diambil","priority":10,"refresh":true}'),
('bd668def-e823-11f1-a402-02fc00000001', 1, 'Task', 'Tiket tim saya', NULL, '{"unassigned":true,"keys":["UserTask_WorkOnTicket"],"orderingProperties":[{"queryProperty":"CREATE_TIME_","direction":"desc"}],"taskCandidateGroupInExpression":"${currentUserGroups()}"}', '{"description":"Tiket Active untuk tim Anda yang belum diambil","priority":10,"refresh":true}'),
('bd66db11-e823-11f1-a402-02fc00000001', 1, 'Task', 'Persetujuan', NULL, '{"unassigned":true,"keys":["UserTask_DecideApproval"],"orderingProperties":[{"queryProperty":"CREATE_TIME_","direction":"desc"}]}', '{"description":"Tiket yang menunggu persetujuan Anda","priority":10,"refresh":true}'),
('bd672933-e823-11f1-a402-02fc00000001', 1, 'Task', 'Tugas saya', NULL, '{"keys":["UserTask_AssignTicket","UserTask_WorkOnTicket","UserTask_DecideApproval","UserTask_HandleUnknownMail"],"processDefinitionKeys":["ticket-lifecycle","mail-intake"],"orderingProperties":[{"queryProperty":"CREATE_TIME_","direction":"desc"}],"taskAssigneeExpression":"${currentUser()}"}', '{"description":"Tugas tiket yang sedang Anda kerjakan","priority":20,"refresh":true}'),
('bd67c577-e823-11f1-a402-02fc00000001', 1, 'Task', 'Menunggu', NULL, '{"keys":["UserTask_AwaitCustomer","UserTask_AwaitThirdParty","UserTask_DecideApproval","UserTask_AwaitConfirmation"],"orderingProperties":[{"queryProperty":"CREATE_TIME_","direction":"desc"}]}', '{"description":"Tiket yang menunggu pelanggan, pihak ketiga, persetujuan, atau konfirmasi","priority":30,"refresh":true}'),
('bd6861ba-e823-11f1-a402-02fc00000001', 1, 'Task', 'Terlambat', NULL, '{"keys":["UserTask_AssignTicket","UserTask_WorkOnTicket","UserTask_AwaitCustomer","UserTask_AwaitThirdParty","UserTask_DecideApproval"],"orderingProperties":[{"queryProperty":"CREATE_TIME_","direction":"desc"}],"dueBeforeExpression":"${now()}"}', '{"description":"Tiket yang melewati Due Date dan belum diselesaikan","priority":40,"refresh":true}'),
('bd68afdd-e823-11f1-a402-02fc00000001', 1, 'Task', 'E-mail tak dikenal', NULL, '{"keys":["UserTask_HandleUnknownMail"],"orderingProperties":[{"queryProperty":"CREATE_TIME_","direction":"desc"}]}', '{"description":"E-mail masuk yang tidak cocok dengan tiket mana pun","priority":50,"refresh":true}');
CREATE CACHED TABLE "PUBLIC"."ACT_RU_METER_LOG"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "NAME_" CHARACTER VARYING(64) NOT NULL,
    "REPORTER_" CHARACTER VARYING(255),
    "VALUE_" BIGINT,
    "TIMESTAMP_" TIMESTAMP,
    "MILLISECONDS_" BIGINT DEFAULT 0
);
ALTER TABLE "PUBLIC"."ACT_RU_METER_LOG" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_66" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RU_METER_LOG;
CREATE INDEX "PUBLIC"."ACT_IDX_METER_LOG_MS" ON "PUBLIC"."ACT_RU_METER_LOG"("MILLISECONDS_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_METER_LOG_NAME_MS" ON "PUBLIC"."ACT_RU_METER_LOG"("NAME_" NULLS FIRST, "MILLISECONDS_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_METER_LOG_REPORT" ON "PUBLIC"."ACT_RU_METER_LOG"("NAME_" NULLS FIRST, "REPORTER_" NULLS FIRST, "MILLISECONDS_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_METER_LOG_TIME" ON "PUBLIC"."ACT_RU_METER_LOG"("TIMESTAMP_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_METER_LOG" ON "PUBLIC"."ACT_RU_METER_LOG"("NAME_" NULLS FIRST, "TIMESTAMP_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_TASK_METER_LOG"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "ASSIGNEE_HASH_" BIGINT,
    "TIMESTAMP_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_RU_TASK_METER_LOG" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_33" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RU_TASK_METER_LOG;
CREATE INDEX "PUBLIC"."ACT_IDX_TASK_METER_LOG_TIME" ON "PUBLIC"."ACT_RU_TASK_METER_LOG"("TIMESTAMP_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_EXT_TASK"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER NOT NULL,
    "WORKER_ID_" CHARACTER VARYING(255),
    "TOPIC_NAME_" CHARACTER VARYING(255),
    "RETRIES_" INTEGER,
    "ERROR_MSG_" CHARACTER VARYING(4000),
    "ERROR_DETAILS_ID_" CHARACTER VARYING(64),
    "LOCK_EXP_TIME_" TIMESTAMP,
    "CREATE_TIME_" TIMESTAMP,
    "SUSPENSION_STATE_" INTEGER,
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "ACT_ID_" CHARACTER VARYING(255),
    "ACT_INST_ID_" CHARACTER VARYING(64),
    "TENANT_ID_" CHARACTER VARYING(64),
    "PRIORITY_" BIGINT DEFAULT 0 NOT NULL,
    "LAST_FAILURE_LOG_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RU_EXT_TASK" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_A2" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RU_EXT_TASK;
CREATE INDEX "PUBLIC"."ACT_IDX_EXT_TASK_TOPIC" ON "PUBLIC"."ACT_RU_EXT_TASK"("TOPIC_NAME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_EXT_TASK_TENANT_ID" ON "PUBLIC"."ACT_RU_EXT_TASK"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_EXT_TASK_PRIORITY" ON "PUBLIC"."ACT_RU_EXT_TASK"("PRIORITY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_EXT_TASK_ERR_DETAILS" ON "PUBLIC"."ACT_RU_EXT_TASK"("ERROR_DETAILS_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_EXT_TASK_EXEC" ON "PUBLIC"."ACT_RU_EXT_TASK"("EXECUTION_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_BATCH"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER NOT NULL,
    "TYPE_" CHARACTER VARYING(255),
    "TOTAL_JOBS_" INTEGER,
    "JOBS_CREATED_" INTEGER,
    "JOBS_PER_SEED_" INTEGER,
    "INVOCATIONS_PER_JOB_" INTEGER,
    "SEED_JOB_DEF_ID_" CHARACTER VARYING(64),
    "BATCH_JOB_DEF_ID_" CHARACTER VARYING(64),
    "MONITOR_JOB_DEF_ID_" CHARACTER VARYING(64),
    "SUSPENSION_STATE_" INTEGER,
    "CONFIGURATION_" CHARACTER VARYING(255),
    "TENANT_ID_" CHARACTER VARYING(64),
    "CREATE_USER_ID_" CHARACTER VARYING(255),
    "START_TIME_" TIMESTAMP,
    "EXEC_START_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_RU_BATCH" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_9" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RU_BATCH;
CREATE INDEX "PUBLIC"."ACT_IDX_BATCH_SEED_JOB_DEF" ON "PUBLIC"."ACT_RU_BATCH"("SEED_JOB_DEF_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_BATCH_MONITOR_JOB_DEF" ON "PUBLIC"."ACT_RU_BATCH"("MONITOR_JOB_DEF_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_BATCH_JOB_DEF" ON "PUBLIC"."ACT_RU_BATCH"("BATCH_JOB_DEF_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_PROCINST"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "PROC_INST_ID_" CHARACTER VARYING(64) NOT NULL,
    "BUSINESS_KEY_" CHARACTER VARYING(255),
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "PROC_DEF_ID_" CHARACTER VARYING(64) NOT NULL,
    "START_TIME_" TIMESTAMP NOT NULL,
    "END_TIME_" TIMESTAMP,
    "REMOVAL_TIME_" TIMESTAMP,
    "DURATION_" BIGINT,
    "START_USER_ID_" CHARACTER VARYING(255),
    "START_ACT_ID_" CHARACTER VARYING(255),
    "END_ACT_ID_" CHARACTER VARYING(255),
    "SUPER_PROCESS_INSTANCE_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "SUPER_CASE_INSTANCE_ID_" CHARACTER VARYING(64),
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "DELETE_REASON_" CHARACTER VARYING(4000),
    "TENANT_ID_" CHARACTER VARYING(64),
    "STATE_" CHARACTER VARYING(255),
    "RESTARTED_PROC_INST_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_HI_PROCINST" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_8D" PRIMARY KEY("ID_");
-- 66 +/- SELECT COUNT(*) FROM PUBLIC.ACT_HI_PROCINST;
INSERT INTO "PUBLIC"."ACT_HI_PROCINST" VALUES
('bef89eaf-e823-11f1-a402-02fc00000001', 'bef89eaf-e823-11f1-a402-02fc00000001', 'PGL-100001', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:05.077', TIMESTAMP '2026-11-24 16:26:06.901', TIMESTAMP '2028-11-23 16:26:05.077', 1824, 'desi', 'StartEvent_CallTaken', 'EndEvent_CallClosed', NULL, 'bef89eaf-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL),
('bf85c38d-e823-11f1-a402-02fc00000001', 'bf85c38d-e823-11f1-a402-02fc00000001', 'PGL-100001', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:05.991', TIMESTAMP '2026-11-24 16:26:06.563', TIMESTAMP '2028-11-23 16:26:05.077', 572, 'desi', 'StartEvent_ProblemTaken', 'EndEvent_ProblemEscalated', 'bef89eaf-e823-11f1-a402-02fc00000001', 'bef89eaf-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL),
('bfcc1b6e-e823-11f1-a402-02fc00000001', 'bfcc1b6e-e823-11f1-a402-02fc00000001', '700001', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:06.452', NULL, TIMESTAMP '2028-11-23 16:26:06.452', NULL, NULL, 'StartEvent_TicketLogged', NULL, NULL, 'bfcc1b6e-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('bfcf9de2-e823-11f1-a402-02fc00000001', 'bfcf9de2-e823-11f1-a402-02fc00000001', '700001', 'mail-delivery', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:06.475', NULL, TIMESTAMP '2028-11-23 16:26:06.475', NULL, NULL, 'StartEvent_MailQueued', NULL, NULL, 'bfcf9de2-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('bfdb5dbe-e823-11f1-a402-02fc00000001', 'bfdb5dbe-e823-11f1-a402-02fc00000001', 'PGL-100001', 'contact-record-delivery', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:06.552', NULL, TIMESTAMP '2028-11-23 16:26:06.552', NULL, NULL, 'StartEvent_RecordsQueued', NULL, NULL, 'bfdb5dbe-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c02278ed-e823-11f1-a402-02fc00000001', 'c02278ed-e823-11f1-a402-02fc00000001', 'PGL-100002', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:07.019', TIMESTAMP '2026-11-24 16:26:07.649', TIMESTAMP '2028-11-23 16:26:07.019', 630, 'desi', 'StartEvent_CallTaken', 'EndEvent_CallClosed', NULL, 'c02278ed-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL),
('c04172ab-e823-11f1-a402-02fc00000001', 'c04172ab-e823-11f1-a402-02fc00000001', 'PGL-100002', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:07.221', TIMESTAMP '2026-11-24 16:26:07.508', TIMESTAMP '2028-11-23 16:26:07.019', 287, 'desi', 'StartEvent_ProblemTaken', 'EndEvent_ProblemEscalated', 'c02278ed-e823-11f1-a402-02fc00000001', 'c02278ed-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL),
('c06b68ec-e823-11f1-a402-02fc00000001', 'c06b68ec-e823-11f1-a402-02fc00000001', '700002', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:07.496', NULL, TIMESTAMP '2028-11-23 16:26:07.496', NULL, NULL, 'StartEvent_TicketLogged', NULL, NULL, 'c06b68ec-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c06c0530-e823-11f1-a402-02fc00000001', 'c06c0530-e823-11f1-a402-02fc00000001', '700002', 'mail-delivery', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:07.5', NULL, TIMESTAMP '2028-11-23 16:26:07.5', NULL, NULL, 'StartEvent_MailQueued', NULL, NULL, 'c06c0530-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c06cef9c-e823-11f1-a402-02fc00000001', 'c06cef9c-e823-11f1-a402-02fc00000001', 'PGL-100002', 'contact-record-delivery', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:07.506', NULL, TIMESTAMP '2028-11-23 16:26:07.506', NULL, NULL, 'StartEvent_RecordsQueued', NULL, NULL, 'c06cef9c-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL);
INSERT INTO "PUBLIC"."ACT_HI_PROCINST" VALUES
('c0d0ba97-e823-11f1-a402-02fc00000001', 'c0d0ba97-e823-11f1-a402-02fc00000001', 'PGL-100003', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:08.16', TIMESTAMP '2026-11-24 16:26:08.612', TIMESTAMP '2028-11-23 16:26:08.16', 452, 'desi', 'StartEvent_CallTaken', 'EndEvent_CallClosed', NULL, 'c0d0ba97-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL),
('c0e6dab5-e823-11f1-a402-02fc00000001', 'c0e6dab5-e823-11f1-a402-02fc00000001', 'PGL-100003', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:08.305', TIMESTAMP '2026-11-24 16:26:08.502', TIMESTAMP '2028-11-23 16:26:08.16', 197, 'desi', 'StartEvent_ProblemTaken', 'EndEvent_ProblemEscalated', 'c0d0ba97-e823-11f1-a402-02fc00000001', 'c0d0ba97-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL),
('c1038a86-e823-11f1-a402-02fc00000001', 'c1038a86-e823-11f1-a402-02fc00000001', '700003', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:08.493', NULL, TIMESTAMP '2028-11-23 16:26:08.493', NULL, NULL, 'StartEvent_TicketLogged', NULL, NULL, 'c1038a86-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c103d8aa-e823-11f1-a402-02fc00000001', 'c103d8aa-e823-11f1-a402-02fc00000001', '700003', 'mail-delivery', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:08.495', NULL, TIMESTAMP '2028-11-23 16:26:08.495', NULL, NULL, 'StartEvent_MailQueued', NULL, NULL, 'c103d8aa-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c10474f6-e823-11f1-a402-02fc00000001', 'c10474f6-e823-11f1-a402-02fc00000001', 'PGL-100003', 'contact-record-delivery', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:08.499', NULL, TIMESTAMP '2028-11-23 16:26:08.499', NULL, NULL, 'StartEvent_RecordsQueued', NULL, NULL, 'c10474f6-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c14d16dc-e823-11f1-a402-02fc00000001', 'c14d16dc-e823-11f1-a402-02fc00000001', '700003', 'mail-delivery', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:08.975', NULL, TIMESTAMP '2028-11-23 16:26:08.975', NULL, NULL, 'StartEvent_MailQueued', NULL, NULL, 'c14d16dc-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c153316b-e823-11f1-a402-02fc00000001', 'c153316b-e823-11f1-a402-02fc00000001', 'PGL-100004', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:09.015', TIMESTAMP '2026-11-24 16:26:09.492', TIMESTAMP '2028-11-23 16:26:09.015', 477, 'desi', 'StartEvent_CallTaken', 'EndEvent_CallClosed', NULL, 'c153316b-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL),
('c165ce19-e823-11f1-a402-02fc00000001', 'c165ce19-e823-11f1-a402-02fc00000001', 'PGL-100004', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:09.138', TIMESTAMP '2026-11-24 16:26:09.361', TIMESTAMP '2028-11-23 16:26:09.015', 223, 'desi', 'StartEvent_ProblemTaken', 'EndEvent_ProblemEscalated', 'c153316b-e823-11f1-a402-02fc00000001', 'c153316b-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL),
('c186c3aa-e823-11f1-a402-02fc00000001', 'c186c3aa-e823-11f1-a402-02fc00000001', '700004', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:09.353', NULL, TIMESTAMP '2028-11-23 16:26:09.353', NULL, NULL, 'StartEvent_TicketLogged', NULL, NULL, 'c186c3aa-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c18738de-e823-11f1-a402-02fc00000001', 'c18738de-e823-11f1-a402-02fc00000001', '700004', 'mail-delivery', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:09.356', NULL, TIMESTAMP '2028-11-23 16:26:09.356', NULL, NULL, 'StartEvent_MailQueued', NULL, NULL, 'c18738de-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL);
INSERT INTO "PUBLIC"."ACT_HI_PROCINST" VALUES
('c187d52a-e823-11f1-a402-02fc00000001', 'c187d52a-e823-11f1-a402-02fc00000001', 'PGL-100004', 'contact-record-delivery', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:09.36', NULL, TIMESTAMP '2028-11-23 16:26:09.36', NULL, NULL, 'StartEvent_RecordsQueued', NULL, NULL, 'c187d52a-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c1d5a731-e823-11f1-a402-02fc00000001', 'c1d5a731-e823-11f1-a402-02fc00000001', 'PGL-100005', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:09.87', TIMESTAMP '2026-11-24 16:26:10.265', TIMESTAMP '2028-11-23 16:26:09.87', 395, 'desi', 'StartEvent_CallTaken', 'EndEvent_CallClosed', NULL, 'c1d5a731-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL),
('c1e9a46f-e823-11f1-a402-02fc00000001', 'c1e9a46f-e823-11f1-a402-02fc00000001', 'PGL-100005', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:10.001', TIMESTAMP '2026-11-24 16:26:10.17', TIMESTAMP '2028-11-23 16:26:09.87', 169, 'desi', 'StartEvent_ProblemTaken', 'EndEvent_ProblemEscalated', 'c1d5a731-e823-11f1-a402-02fc00000001', 'c1d5a731-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL),
('c2025ca0-e823-11f1-a402-02fc00000001', 'c2025ca0-e823-11f1-a402-02fc00000001', '700005', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:10.163', NULL, TIMESTAMP '2028-11-23 16:26:10.163', NULL, NULL, 'StartEvent_TicketLogged', NULL, NULL, 'c2025ca0-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c20283b4-e823-11f1-a402-02fc00000001', 'c20283b4-e823-11f1-a402-02fc00000001', '700005', 'mail-delivery', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:10.164', NULL, TIMESTAMP '2028-11-23 16:26:10.164', NULL, NULL, 'StartEvent_MailQueued', NULL, NULL, 'c20283b4-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c202d1e0-e823-11f1-a402-02fc00000001', 'c202d1e0-e823-11f1-a402-02fc00000001', 'PGL-100005', 'contact-record-delivery', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:10.167', NULL, TIMESTAMP '2028-11-23 16:26:10.167', NULL, NULL, 'StartEvent_RecordsQueued', NULL, NULL, 'c202d1e0-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c23f17b6-e823-11f1-a402-02fc00000001', 'c23f17b6-e823-11f1-a402-02fc00000001', 'PGL-100006', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:10.561', TIMESTAMP '2026-11-24 16:26:10.864', TIMESTAMP '2028-11-23 16:26:10.561', 303, 'desi', 'StartEvent_CallTaken', 'EndEvent_CallClosed', NULL, 'c23f17b6-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL),
('c24a1444-e823-11f1-a402-02fc00000001', 'c24a1444-e823-11f1-a402-02fc00000001', 'PGL-100006', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:10.633', TIMESTAMP '2026-11-24 16:26:10.776', TIMESTAMP '2028-11-23 16:26:10.561', 143, 'desi', 'StartEvent_ProblemTaken', 'EndEvent_ProblemEscalated', 'c23f17b6-e823-11f1-a402-02fc00000001', 'c23f17b6-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL),
('c25e1185-e823-11f1-a402-02fc00000001', 'c25e1185-e823-11f1-a402-02fc00000001', '700006', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:10.764', NULL, TIMESTAMP '2028-11-23 16:26:10.764', NULL, NULL, 'StartEvent_TicketLogged', NULL, NULL, 'c25e1185-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c25e86b9-e823-11f1-a402-02fc00000001', 'c25e86b9-e823-11f1-a402-02fc00000001', '700006', 'mail-delivery', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:10.767', NULL, TIMESTAMP '2028-11-23 16:26:10.767', NULL, NULL, 'StartEvent_MailQueued', NULL, NULL, 'c25e86b9-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL);
INSERT INTO "PUBLIC"."ACT_HI_PROCINST" VALUES
('c25fe655-e823-11f1-a402-02fc00000001', 'c25fe655-e823-11f1-a402-02fc00000001', 'PGL-100006', 'contact-record-delivery', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:10.776', NULL, TIMESTAMP '2028-11-23 16:26:10.776', NULL, NULL, 'StartEvent_RecordsQueued', NULL, NULL, 'c25fe655-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c29686d9-e823-11f1-a402-02fc00000001', 'c29686d9-e823-11f1-a402-02fc00000001', '700006', 'mail-delivery', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:11.135', NULL, TIMESTAMP '2028-11-23 16:26:11.135', NULL, NULL, 'StartEvent_MailQueued', NULL, NULL, 'c29686d9-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c29acba3-e823-11f1-a402-02fc00000001', 'c29acba3-e823-11f1-a402-02fc00000001', 'PGL-100007', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:11.163', TIMESTAMP '2026-11-24 16:26:11.453', TIMESTAMP '2028-11-23 16:26:11.163', 290, 'desi', 'StartEvent_CallTaken', 'EndEvent_CallClosed', NULL, 'c29acba3-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL),
('c2a700b2-e823-11f1-a402-02fc00000001', 'c2a700b2-e823-11f1-a402-02fc00000001', 'PGL-100007', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:11.242', TIMESTAMP '2026-11-24 16:26:11.373', TIMESTAMP '2028-11-23 16:26:11.163', 131, 'desi', 'StartEvent_ProblemTaken', 'EndEvent_ProblemEscalated', 'c29acba3-e823-11f1-a402-02fc00000001', 'c29acba3-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL),
('c2b9c573-e823-11f1-a402-02fc00000001', 'c2b9c573-e823-11f1-a402-02fc00000001', '700007', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:11.365', TIMESTAMP '2026-11-24 16:26:12.027', TIMESTAMP '2028-11-23 16:26:11.365', 662, NULL, 'StartEvent_TicketLogged', 'EndEvent_TicketClosed', NULL, 'c2b9c573-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL),
('c2ba1397-e823-11f1-a402-02fc00000001', 'c2ba1397-e823-11f1-a402-02fc00000001', '700007', 'mail-delivery', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:11.367', NULL, TIMESTAMP '2028-11-23 16:26:11.367', NULL, NULL, 'StartEvent_MailQueued', NULL, NULL, 'c2ba1397-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c2ba88d3-e823-11f1-a402-02fc00000001', 'c2ba88d3-e823-11f1-a402-02fc00000001', 'PGL-100007', 'contact-record-delivery', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:11.37', NULL, TIMESTAMP '2028-11-23 16:26:11.37', NULL, NULL, 'StartEvent_RecordsQueued', NULL, NULL, 'c2ba88d3-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c2f98dc7-e823-11f1-a402-02fc00000001', 'c2f98dc7-e823-11f1-a402-02fc00000001', '700007', 'mail-delivery', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:11.783', NULL, TIMESTAMP '2028-11-23 16:26:11.783', NULL, NULL, 'StartEvent_MailQueued', NULL, NULL, 'c2f98dc7-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c31ec916-e823-11f1-a402-02fc00000001', 'c31ec916-e823-11f1-a402-02fc00000001', '700007', 'mail-delivery', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:12.027', NULL, TIMESTAMP '2028-11-23 16:26:12.027', NULL, NULL, 'StartEvent_MailQueued', NULL, NULL, 'c31ec916-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c323f93c-e823-11f1-a402-02fc00000001', 'c323f93c-e823-11f1-a402-02fc00000001', 'PGL-100008', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:12.061', TIMESTAMP '2026-11-24 16:26:12.394', TIMESTAMP '2028-11-23 16:26:12.061', 333, 'desi', 'StartEvent_CallTaken', 'EndEvent_CallClosed', NULL, 'c323f93c-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL);
INSERT INTO "PUBLIC"."ACT_HI_PROCINST" VALUES
('c33389aa-e823-11f1-a402-02fc00000001', 'c33389aa-e823-11f1-a402-02fc00000001', 'PGL-100008', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:12.163', TIMESTAMP '2026-11-24 16:26:12.326', TIMESTAMP '2028-11-23 16:26:12.061', 163, 'desi', 'StartEvent_ProblemTaken', 'EndEvent_ProblemEscalated', 'c323f93c-e823-11f1-a402-02fc00000001', 'c323f93c-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL),
('c34bccab-e823-11f1-a402-02fc00000001', 'c34bccab-e823-11f1-a402-02fc00000001', '700008', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:12.322', NULL, TIMESTAMP '2028-11-23 16:26:12.322', NULL, NULL, 'StartEvent_TicketLogged', NULL, NULL, 'c34bccab-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c34bf3bf-e823-11f1-a402-02fc00000001', 'c34bf3bf-e823-11f1-a402-02fc00000001', '700008', 'mail-delivery', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:12.323', NULL, TIMESTAMP '2028-11-23 16:26:12.323', NULL, NULL, 'StartEvent_MailQueued', NULL, NULL, 'c34bf3bf-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c34c68fb-e823-11f1-a402-02fc00000001', 'c34c68fb-e823-11f1-a402-02fc00000001', 'PGL-100008', 'contact-record-delivery', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:12.326', NULL, TIMESTAMP '2028-11-23 16:26:12.326', NULL, NULL, 'StartEvent_RecordsQueued', NULL, NULL, 'c34c68fb-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c38db7df-e823-11f1-a402-02fc00000001', 'c38db7df-e823-11f1-a402-02fc00000001', '700008', 'mail-delivery', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:12.754', NULL, TIMESTAMP '2028-11-23 16:26:12.754', NULL, NULL, 'StartEvent_MailQueued', NULL, NULL, 'c38db7df-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c391af89-e823-11f1-a402-02fc00000001', 'c391af89-e823-11f1-a402-02fc00000001', 'PGL-100009', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:12.78', NULL, TIMESTAMP '2028-11-23 16:26:12.78', NULL, 'desi', 'StartEvent_CallTaken', NULL, NULL, 'c391af89-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c39c8503-e823-11f1-a402-02fc00000001', 'c39c8503-e823-11f1-a402-02fc00000001', 'PGL-100010', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:12.851', NULL, TIMESTAMP '2028-11-23 16:26:12.851', NULL, 'desi', 'StartEvent_CallTaken', NULL, NULL, 'c39c8503-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c3ac1571-e823-11f1-a402-02fc00000001', 'c3ac1571-e823-11f1-a402-02fc00000001', 'PGL-100010', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:12.953', NULL, TIMESTAMP '2028-11-23 16:26:12.851', NULL, 'desi', 'StartEvent_ProblemTaken', NULL, 'c39c8503-e823-11f1-a402-02fc00000001', 'c39c8503-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c3b0a95c-e823-11f1-a402-02fc00000001', 'c3b0a95c-e823-11f1-a402-02fc00000001', 'PGL-100011', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:12.983', NULL, TIMESTAMP '2028-11-23 16:26:12.983', NULL, 'desi', 'StartEvent_CallTaken', NULL, NULL, 'c3b0a95c-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c3bd2c8a-e823-11f1-a402-02fc00000001', 'c3bd2c8a-e823-11f1-a402-02fc00000001', 'PGL-100011', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:13.065', TIMESTAMP '2026-11-24 16:26:13.136', TIMESTAMP '2028-11-23 16:26:12.983', 71, 'desi', 'StartEvent_ProblemTaken', 'EndEvent_ProblemAnswered', 'c3b0a95c-e823-11f1-a402-02fc00000001', 'c3b0a95c-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL);
INSERT INTO "PUBLIC"."ACT_HI_PROCINST" VALUES
('c3c7d9f8-e823-11f1-a402-02fc00000001', 'c3c7d9f8-e823-11f1-a402-02fc00000001', 'PGL-100011', 'contact-record-delivery', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:13.135', NULL, TIMESTAMP '2028-11-23 16:26:13.135', NULL, NULL, 'StartEvent_RecordsQueued', NULL, NULL, 'c3c7d9f8-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c3c84f30-e823-11f1-a402-02fc00000001', 'c3c84f30-e823-11f1-a402-02fc00000001', 'PGL-100011', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:13.138', NULL, TIMESTAMP '2028-11-23 16:26:12.983', NULL, 'desi', 'StartEvent_ProblemTaken', NULL, 'c3b0a95c-e823-11f1-a402-02fc00000001', 'c3b0a95c-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c3cd313d-e823-11f1-a402-02fc00000001', 'c3cd313d-e823-11f1-a402-02fc00000001', 'PGL-100012', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:13.171', NULL, TIMESTAMP '2028-11-23 16:26:13.171', NULL, 'desi', 'StartEvent_CallTaken', NULL, NULL, 'c3cd313d-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c3dbd74c-e823-11f1-a402-02fc00000001', 'c3dbd74c-e823-11f1-a402-02fc00000001', 'PGL-100012', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:13.267', TIMESTAMP '2026-11-24 16:26:13.341', TIMESTAMP '2028-11-23 16:26:13.171', 74, 'desi', 'StartEvent_ProblemTaken', 'EndEvent_ProblemAnswered', 'c3cd313d-e823-11f1-a402-02fc00000001', 'c3cd313d-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL),
('c3e6d3da-e823-11f1-a402-02fc00000001', 'c3e6d3da-e823-11f1-a402-02fc00000001', 'PGL-100012', 'contact-record-delivery', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:13.338', NULL, TIMESTAMP '2028-11-23 16:26:13.338', NULL, NULL, 'StartEvent_RecordsQueued', NULL, NULL, 'c3e6d3da-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c3e7be42-e823-11f1-a402-02fc00000001', 'c3e7be42-e823-11f1-a402-02fc00000001', 'PGL-100012', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:13.344', NULL, TIMESTAMP '2028-11-23 16:26:13.171', NULL, 'desi', 'StartEvent_ProblemTaken', NULL, 'c3cd313d-e823-11f1-a402-02fc00000001', 'c3cd313d-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c3f52bd4-e823-11f1-a402-02fc00000001', 'c3f52bd4-e823-11f1-a402-02fc00000001', 'PGL-100013', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:13.432', NULL, TIMESTAMP '2028-11-23 16:26:13.432', NULL, 'desi', 'StartEvent_CallTaken', NULL, NULL, 'c3f52bd4-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c4053172-e823-11f1-a402-02fc00000001', 'c4053172-e823-11f1-a402-02fc00000001', 'PGL-100013', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:13.537', TIMESTAMP '2026-11-24 16:26:13.641', TIMESTAMP '2028-11-23 16:26:13.432', 104, 'desi', 'StartEvent_ProblemTaken', 'EndEvent_ProblemAnswered', 'c3f52bd4-e823-11f1-a402-02fc00000001', 'c3f52bd4-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL),
('c414e8f0-e823-11f1-a402-02fc00000001', 'c414e8f0-e823-11f1-a402-02fc00000001', 'PGL-100013', 'contact-record-delivery', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:13.64', NULL, TIMESTAMP '2028-11-23 16:26:13.64', NULL, NULL, 'StartEvent_RecordsQueued', NULL, NULL, 'c414e8f0-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c4155e28-e823-11f1-a402-02fc00000001', 'c4155e28-e823-11f1-a402-02fc00000001', 'PGL-100013', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:13.643', TIMESTAMP '2026-11-24 16:26:13.787', TIMESTAMP '2028-11-23 16:26:13.432', 144, 'desi', 'StartEvent_ProblemTaken', 'EndEvent_ProblemEscalated', 'c3f52bd4-e823-11f1-a402-02fc00000001', 'c3f52bd4-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'COMPLETED', NULL);
INSERT INTO "PUBLIC"."ACT_HI_PROCINST" VALUES
('c42abafb-e823-11f1-a402-02fc00000001', 'c42abafb-e823-11f1-a402-02fc00000001', '700009', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:13.783', NULL, TIMESTAMP '2028-11-23 16:26:13.783', NULL, NULL, 'StartEvent_TicketLogged', NULL, NULL, 'c42abafb-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c42ae20f-e823-11f1-a402-02fc00000001', 'c42ae20f-e823-11f1-a402-02fc00000001', '700009', 'mail-delivery', 'mail-delivery:1:bd0f93ab-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:13.784', NULL, TIMESTAMP '2028-11-23 16:26:13.784', NULL, NULL, 'StartEvent_MailQueued', NULL, NULL, 'c42ae20f-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c42b303b-e823-11f1-a402-02fc00000001', 'c42b303b-e823-11f1-a402-02fc00000001', 'PGL-100013', 'contact-record-delivery', 'contact-record-delivery:1:bd0f4589-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:13.786', NULL, TIMESTAMP '2028-11-23 16:26:13.786', NULL, NULL, 'StartEvent_RecordsQueued', NULL, NULL, 'c42b303b-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c42ed9c5-e823-11f1-a402-02fc00000001', 'c42ed9c5-e823-11f1-a402-02fc00000001', 'PGL-100014', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:13.81', NULL, TIMESTAMP '2028-11-23 16:26:13.81', NULL, 'desi', 'StartEvent_CallTaken', NULL, NULL, 'c42ed9c5-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c43df505-e823-11f1-a402-02fc00000001', 'c43df505-e823-11f1-a402-02fc00000001', 'PGL-100014', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:13.909', NULL, TIMESTAMP '2028-11-23 16:26:13.81', NULL, 'desi', 'StartEvent_ProblemTaken', NULL, 'c42ed9c5-e823-11f1-a402-02fc00000001', 'c42ed9c5-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL),
('c44c9b15-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'PGL-100015', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', TIMESTAMP '2026-11-24 16:26:14.009', NULL, TIMESTAMP '2028-11-23 16:26:14.009', NULL, 'desi', 'StartEvent_CallTaken', NULL, NULL, 'c44c9b15-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PRO_INST_END" ON "PUBLIC"."ACT_HI_PROCINST"("END_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PRO_I_BUSKEY" ON "PUBLIC"."ACT_HI_PROCINST"("BUSINESS_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PRO_INST_TENANT_ID" ON "PUBLIC"."ACT_HI_PROCINST"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PRO_INST_PROC_DEF_KEY" ON "PUBLIC"."ACT_HI_PROCINST"("PROC_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PRO_INST_PROC_TIME" ON "PUBLIC"."ACT_HI_PROCINST"("START_TIME_" NULLS FIRST, "END_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PI_PDEFID_END_TIME" ON "PUBLIC"."ACT_HI_PROCINST"("PROC_DEF_ID_" NULLS FIRST, "END_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PRO_INST_ROOT_PI" ON "PUBLIC"."ACT_HI_PROCINST"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PRO_INST_RM_TIME" ON "PUBLIC"."ACT_HI_PROCINST"("REMOVAL_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PRO_RST_PRO_INST_ID" ON "PUBLIC"."ACT_HI_PROCINST"("RESTARTED_PROC_INST_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_ACTINST"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "PARENT_ACT_INST_ID_" CHARACTER VARYING(64),
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "PROC_DEF_ID_" CHARACTER VARYING(64) NOT NULL,
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64) NOT NULL,
    "EXECUTION_ID_" CHARACTER VARYING(64) NOT NULL,
    "ACT_ID_" CHARACTER VARYING(255) NOT NULL,
    "TASK_ID_" CHARACTER VARYING(64),
    "CALL_PROC_INST_ID_" CHARACTER VARYING(64),
    "CALL_CASE_INST_ID_" CHARACTER VARYING(64),
    "ACT_NAME_" CHARACTER VARYING(255),
    "ACT_TYPE_" CHARACTER VARYING(255) NOT NULL,
    "ASSIGNEE_" CHARACTER VARYING(255),
    "START_TIME_" TIMESTAMP NOT NULL,
    "END_TIME_" TIMESTAMP,
    "DURATION_" BIGINT,
    "ACT_INST_STATE_" INTEGER,
    "SEQUENCE_COUNTER_" INTEGER,
    "TENANT_ID_" CHARACTER VARYING(64),
    "REMOVAL_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_HI_ACTINST" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_F" PRIMARY KEY("ID_");
-- 31 +/- SELECT COUNT(*) FROM PUBLIC.ACT_HI_ACTINST;
INSERT INTO "PUBLIC"."ACT_HI_ACTINST" VALUES
('SubProcess_TicketInStatus:bfd20ee6-e823-11f1-a402-02fc00000001', 'bfcc1b6e-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'bfcc1b6e-e823-11f1-a402-02fc00000001', 'bfcc1b6e-e823-11f1-a402-02fc00000001', 'bfd20ee5-e823-11f1-a402-02fc00000001', 'SubProcess_TicketInStatus', NULL, NULL, NULL, 'Tiket berada pada satu status', 'subProcess', NULL, TIMESTAMP '2026-11-24 16:26:06.491', NULL, NULL, 0, 5, NULL, TIMESTAMP '2028-11-23 16:26:06.452'),
('UserTask_AssignTicket:bfd8296a-e823-11f1-a402-02fc00000001', 'SubProcess_TicketInStatus:bfd20ee6-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'bfcc1b6e-e823-11f1-a402-02fc00000001', 'bfcc1b6e-e823-11f1-a402-02fc00000001', 'bfd20ee5-e823-11f1-a402-02fc00000001', 'UserTask_AssignTicket', 'bfd8296b-e823-11f1-a402-02fc00000001', NULL, NULL, 'Tugaskan tiket', 'userTask', NULL, TIMESTAMP '2026-11-24 16:26:06.531', NULL, NULL, 0, 12, NULL, TIMESTAMP '2028-11-23 16:26:06.452'),
('SubProcess_TicketInStatus:c0cd110f-e823-11f1-a402-02fc00000001', 'c06b68ec-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c06b68ec-e823-11f1-a402-02fc00000001', 'c06b68ec-e823-11f1-a402-02fc00000001', 'c0cd110e-e823-11f1-a402-02fc00000001', 'SubProcess_TicketInStatus', NULL, NULL, NULL, 'Tiket berada pada satu status', 'subProcess', NULL, TIMESTAMP '2026-11-24 16:26:08.136', NULL, NULL, 0, 21, NULL, TIMESTAMP '2028-11-23 16:26:07.496'),
('UserTask_WorkOnTicket:c0cdad53-e823-11f1-a402-02fc00000001', 'SubProcess_TicketInStatus:c0cd110f-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c06b68ec-e823-11f1-a402-02fc00000001', 'c06b68ec-e823-11f1-a402-02fc00000001', 'c0cd110e-e823-11f1-a402-02fc00000001', 'UserTask_WorkOnTicket', 'c0cdad54-e823-11f1-a402-02fc00000001', NULL, NULL, 'Kerjakan tiket', 'userTask', 'andi', TIMESTAMP '2026-11-24 16:26:08.14', NULL, NULL, 0, 28, NULL, TIMESTAMP '2028-11-23 16:26:07.496'),
('SubProcess_TicketInStatus:c149bb75-e823-11f1-a402-02fc00000001', 'c1038a86-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c1038a86-e823-11f1-a402-02fc00000001', 'c1038a86-e823-11f1-a402-02fc00000001', 'c149bb74-e823-11f1-a402-02fc00000001', 'SubProcess_TicketInStatus', NULL, NULL, NULL, 'Tiket berada pada satu status', 'subProcess', NULL, TIMESTAMP '2026-11-24 16:26:08.953', NULL, NULL, 0, 37, NULL, TIMESTAMP '2028-11-23 16:26:08.493'),
('UserTask_AwaitCustomer:c14d3df1-e823-11f1-a402-02fc00000001', 'SubProcess_TicketInStatus:c149bb75-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c1038a86-e823-11f1-a402-02fc00000001', 'c1038a86-e823-11f1-a402-02fc00000001', 'c14d3def-e823-11f1-a402-02fc00000001', 'UserTask_AwaitCustomer', 'c14d3df2-e823-11f1-a402-02fc00000001', NULL, NULL, 'Tunggu jawaban pelanggan', 'userTask', 'andi', TIMESTAMP '2026-11-24 16:26:08.976', NULL, NULL, 0, 46, NULL, TIMESTAMP '2028-11-23 16:26:08.493'),
('c14d6507-e823-11f1-a402-02fc00000001', 'SubProcess_TicketInStatus:c149bb75-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c1038a86-e823-11f1-a402-02fc00000001', 'c1038a86-e823-11f1-a402-02fc00000001', 'c14d6506-e823-11f1-a402-02fc00000001', 'IntermediateCatchEvent_ReminderDue', NULL, NULL, NULL, 'Saatnya mengingatkan', 'intermediateTimer', NULL, TIMESTAMP '2026-11-24 16:26:08.982', NULL, NULL, 0, 44, NULL, TIMESTAMP '2028-11-23 16:26:08.493'),
('SubProcess_TicketInStatus:c1d1d699-e823-11f1-a402-02fc00000001', 'c186c3aa-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c186c3aa-e823-11f1-a402-02fc00000001', 'c186c3aa-e823-11f1-a402-02fc00000001', 'c1d1d698-e823-11f1-a402-02fc00000001', 'SubProcess_TicketInStatus', NULL, NULL, NULL, 'Tiket berada pada satu status', 'subProcess', NULL, TIMESTAMP '2026-11-24 16:26:09.845', NULL, NULL, 0, 37, NULL, TIMESTAMP '2028-11-23 16:26:09.353');
INSERT INTO "PUBLIC"."ACT_HI_ACTINST" VALUES
('UserTask_AwaitThirdParty:c1d224bd-e823-11f1-a402-02fc00000001', 'SubProcess_TicketInStatus:c1d1d699-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c186c3aa-e823-11f1-a402-02fc00000001', 'c186c3aa-e823-11f1-a402-02fc00000001', 'c1d1d698-e823-11f1-a402-02fc00000001', 'UserTask_AwaitThirdParty', 'c1d224be-e823-11f1-a402-02fc00000001', NULL, NULL, 'Tunggu pihak ketiga', 'userTask', 'andi', TIMESTAMP '2026-11-24 16:26:09.847', NULL, NULL, 0, 44, NULL, TIMESTAMP '2028-11-23 16:26:09.353'),
('SubProcess_TicketInStatus:c23be35f-e823-11f1-a402-02fc00000001', 'c2025ca0-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c2025ca0-e823-11f1-a402-02fc00000001', 'c2025ca0-e823-11f1-a402-02fc00000001', 'c23be35e-e823-11f1-a402-02fc00000001', 'SubProcess_TicketInStatus', NULL, NULL, NULL, 'Tiket berada pada satu status', 'subProcess', NULL, TIMESTAMP '2026-11-24 16:26:10.541', NULL, NULL, 0, 37, NULL, TIMESTAMP '2028-11-23 16:26:10.163'),
('UserTask_DecideApproval:c23c3183-e823-11f1-a402-02fc00000001', 'SubProcess_TicketInStatus:c23be35f-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c2025ca0-e823-11f1-a402-02fc00000001', 'c2025ca0-e823-11f1-a402-02fc00000001', 'c23be35e-e823-11f1-a402-02fc00000001', 'UserTask_DecideApproval', 'c23c3184-e823-11f1-a402-02fc00000001', NULL, NULL, 'Putuskan persetujuan', 'userTask', NULL, TIMESTAMP '2026-11-24 16:26:10.542', NULL, NULL, 0, 44, NULL, TIMESTAMP '2028-11-23 16:26:10.163'),
('SubProcess_TicketInStatus:c29611a4-e823-11f1-a402-02fc00000001', 'c25e1185-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c25e1185-e823-11f1-a402-02fc00000001', 'c25e1185-e823-11f1-a402-02fc00000001', 'c29611a3-e823-11f1-a402-02fc00000001', 'SubProcess_TicketInStatus', NULL, NULL, NULL, 'Tiket berada pada satu status', 'subProcess', NULL, TIMESTAMP '2026-11-24 16:26:11.131', NULL, NULL, 0, 37, NULL, TIMESTAMP '2028-11-23 16:26:10.764'),
('UserTask_AwaitConfirmation:c296adee-e823-11f1-a402-02fc00000001', 'SubProcess_TicketInStatus:c29611a4-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c25e1185-e823-11f1-a402-02fc00000001', 'c25e1185-e823-11f1-a402-02fc00000001', 'c296adec-e823-11f1-a402-02fc00000001', 'UserTask_AwaitConfirmation', 'c296adef-e823-11f1-a402-02fc00000001', NULL, NULL, 'Tunggu konfirmasi pelanggan', 'userTask', NULL, TIMESTAMP '2026-11-24 16:26:11.135', NULL, NULL, 0, 46, NULL, TIMESTAMP '2028-11-23 16:26:10.764'),
('SubProcess_TicketInStatus:c38d42aa-e823-11f1-a402-02fc00000001', 'c34bccab-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c34bccab-e823-11f1-a402-02fc00000001', 'c34bccab-e823-11f1-a402-02fc00000001', 'c38d42a9-e823-11f1-a402-02fc00000001', 'SubProcess_TicketInStatus', NULL, NULL, NULL, 'Tiket berada pada satu status', 'subProcess', NULL, TIMESTAMP '2026-11-24 16:26:12.751', NULL, NULL, 0, 37, NULL, TIMESTAMP '2028-11-23 16:26:12.322'),
('UserTask_AwaitConfirmation:c38ddef4-e823-11f1-a402-02fc00000001', 'SubProcess_TicketInStatus:c38d42aa-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c34bccab-e823-11f1-a402-02fc00000001', 'c34bccab-e823-11f1-a402-02fc00000001', 'c38ddef2-e823-11f1-a402-02fc00000001', 'UserTask_AwaitConfirmation', 'c38ddef5-e823-11f1-a402-02fc00000001', NULL, NULL, 'Tunggu konfirmasi pelanggan', 'userTask', NULL, TIMESTAMP '2026-11-24 16:26:12.755', NULL, NULL, 0, 46, NULL, TIMESTAMP '2028-11-23 16:26:12.322'),
('UserTask_RecordProblems:c39224c1-e823-11f1-a402-02fc00000001', 'c391af89-e823-11f1-a402-02fc00000001', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', 'c391af89-e823-11f1-a402-02fc00000001', 'c391af89-e823-11f1-a402-02fc00000001', 'c391af89-e823-11f1-a402-02fc00000001', 'UserTask_RecordProblems', 'c39224c2-e823-11f1-a402-02fc00000001', NULL, NULL, 'Catat permasalahan', 'userTask', 'desi', TIMESTAMP '2026-11-24 16:26:12.783', NULL, NULL, 0, 5, NULL, TIMESTAMP '2028-11-23 16:26:12.78');
INSERT INTO "PUBLIC"."ACT_HI_ACTINST" VALUES
('CallActivity_HandleProblem:c3abc750-e823-11f1-a402-02fc00000001', 'c39c8503-e823-11f1-a402-02fc00000001', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', 'c39c8503-e823-11f1-a402-02fc00000001', 'c39c8503-e823-11f1-a402-02fc00000001', 'c3aba03f-e823-11f1-a402-02fc00000001', 'CallActivity_HandleProblem', NULL, 'c3ac1571-e823-11f1-a402-02fc00000001', NULL, 'Tangani permasalahan', 'callActivity', NULL, TIMESTAMP '2026-11-24 16:26:12.951', NULL, NULL, 0, 13, NULL, TIMESTAMP '2028-11-23 16:26:12.851'),
('UserTask_ExplainAnswer:c3ae385a-e823-11f1-a402-02fc00000001', 'c3ac1571-e823-11f1-a402-02fc00000001', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', 'c39c8503-e823-11f1-a402-02fc00000001', 'c3ac1571-e823-11f1-a402-02fc00000001', 'c3ac1571-e823-11f1-a402-02fc00000001', 'UserTask_ExplainAnswer', 'c3ae385b-e823-11f1-a402-02fc00000001', NULL, NULL, 'Jelaskan jawaban', 'userTask', 'desi', TIMESTAMP '2026-11-24 16:26:12.967', NULL, NULL, 0, 7, NULL, TIMESTAMP '2028-11-23 16:26:12.851'),
('CallActivity_HandleProblem:c3c84f2f-e823-11f1-a402-02fc00000001', 'c3b0a95c-e823-11f1-a402-02fc00000001', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', 'c3b0a95c-e823-11f1-a402-02fc00000001', 'c3b0a95c-e823-11f1-a402-02fc00000001', 'c3c84f2e-e823-11f1-a402-02fc00000001', 'CallActivity_HandleProblem', NULL, 'c3c84f30-e823-11f1-a402-02fc00000001', NULL, 'Tangani permasalahan', 'callActivity', NULL, TIMESTAMP '2026-11-24 16:26:13.138', NULL, NULL, 0, 19, NULL, TIMESTAMP '2028-11-23 16:26:12.983'),
('UserTask_ConfirmEmail:c3c9fcea-e823-11f1-a402-02fc00000001', 'c3c84f30-e823-11f1-a402-02fc00000001', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', 'c3b0a95c-e823-11f1-a402-02fc00000001', 'c3c84f30-e823-11f1-a402-02fc00000001', 'c3c84f30-e823-11f1-a402-02fc00000001', 'UserTask_ConfirmEmail', 'c3c9fceb-e823-11f1-a402-02fc00000001', NULL, NULL, 'Eja alamat e-mail', 'userTask', 'desi', TIMESTAMP '2026-11-24 16:26:13.149', NULL, NULL, 0, 9, NULL, TIMESTAMP '2028-11-23 16:26:12.983'),
('CallActivity_HandleProblem:c3e79731-e823-11f1-a402-02fc00000001', 'c3cd313d-e823-11f1-a402-02fc00000001', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', 'c3cd313d-e823-11f1-a402-02fc00000001', 'c3cd313d-e823-11f1-a402-02fc00000001', 'c3e79730-e823-11f1-a402-02fc00000001', 'CallActivity_HandleProblem', NULL, 'c3e7be42-e823-11f1-a402-02fc00000001', NULL, 'Tangani permasalahan', 'callActivity', NULL, TIMESTAMP '2026-11-24 16:26:13.343', NULL, NULL, 0, 19, NULL, TIMESTAMP '2028-11-23 16:26:13.171'),
('UserTask_CreateTicket:c3f35712-e823-11f1-a402-02fc00000001', 'c3e7be42-e823-11f1-a402-02fc00000001', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', 'c3cd313d-e823-11f1-a402-02fc00000001', 'c3e7be42-e823-11f1-a402-02fc00000001', 'c3e7be42-e823-11f1-a402-02fc00000001', 'UserTask_CreateTicket', 'c3f35713-e823-11f1-a402-02fc00000001', NULL, NULL, 'Buat tiket ITSM', 'userTask', 'desi', TIMESTAMP '2026-11-24 16:26:13.42', NULL, NULL, 0, 15, NULL, TIMESTAMP '2028-11-23 16:26:13.171'),
('SubProcess_TicketInStatus:c42ae213-e823-11f1-a402-02fc00000001', 'c42abafb-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c42abafb-e823-11f1-a402-02fc00000001', 'c42abafb-e823-11f1-a402-02fc00000001', 'c42ae212-e823-11f1-a402-02fc00000001', 'SubProcess_TicketInStatus', NULL, NULL, NULL, 'Tiket berada pada satu status', 'subProcess', NULL, TIMESTAMP '2026-11-24 16:26:13.784', NULL, NULL, 0, 5, NULL, TIMESTAMP '2028-11-23 16:26:13.783'),
('UserTask_AssignTicket:c42b0927-e823-11f1-a402-02fc00000001', 'SubProcess_TicketInStatus:c42ae213-e823-11f1-a402-02fc00000001', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c42abafb-e823-11f1-a402-02fc00000001', 'c42abafb-e823-11f1-a402-02fc00000001', 'c42ae212-e823-11f1-a402-02fc00000001', 'UserTask_AssignTicket', 'c42b0928-e823-11f1-a402-02fc00000001', NULL, NULL, 'Tugaskan tiket', 'userTask', NULL, TIMESTAMP '2026-11-24 16:26:13.785', NULL, NULL, 0, 12, NULL, TIMESTAMP '2028-11-23 16:26:13.783');
INSERT INTO "PUBLIC"."ACT_HI_ACTINST" VALUES
('UserTask_CloseCall:c42b7e61-e823-11f1-a402-02fc00000001', 'c3f52bd4-e823-11f1-a402-02fc00000001', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', 'c3f52bd4-e823-11f1-a402-02fc00000001', 'c3f52bd4-e823-11f1-a402-02fc00000001', 'c3f52bd4-e823-11f1-a402-02fc00000001', 'UserTask_CloseCall', 'c42b7e62-e823-11f1-a402-02fc00000001', NULL, NULL, 'Sampaikan penutup', 'userTask', 'desi', TIMESTAMP '2026-11-24 16:26:13.788', NULL, NULL, 0, 25, NULL, TIMESTAMP '2028-11-23 16:26:13.432'),
('CallActivity_HandleProblem:c43df504-e823-11f1-a402-02fc00000001', 'c42ed9c5-e823-11f1-a402-02fc00000001', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', 'c42ed9c5-e823-11f1-a402-02fc00000001', 'c42ed9c5-e823-11f1-a402-02fc00000001', 'c43df503-e823-11f1-a402-02fc00000001', 'CallActivity_HandleProblem', NULL, 'c43df505-e823-11f1-a402-02fc00000001', NULL, 'Tangani permasalahan', 'callActivity', NULL, TIMESTAMP '2026-11-24 16:26:13.909', NULL, NULL, 0, 13, NULL, TIMESTAMP '2028-11-23 16:26:13.81'),
('SubProcess_CorrectComplaint:c444abd1-e823-11f1-a402-02fc00000001', 'c43df505-e823-11f1-a402-02fc00000001', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', 'c42ed9c5-e823-11f1-a402-02fc00000001', 'c43df505-e823-11f1-a402-02fc00000001', 'c444abd0-e823-11f1-a402-02fc00000001', 'SubProcess_CorrectComplaint', NULL, NULL, NULL, 'Penggantian jenis keluhan', 'subProcess', NULL, TIMESTAMP '2026-11-24 16:26:13.953', NULL, NULL, 0, 8, NULL, TIMESTAMP '2028-11-23 16:26:13.81'),
('UserTask_CorrectComplaint:c444abd3-e823-11f1-a402-02fc00000001', 'SubProcess_CorrectComplaint:c444abd1-e823-11f1-a402-02fc00000001', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', 'c42ed9c5-e823-11f1-a402-02fc00000001', 'c43df505-e823-11f1-a402-02fc00000001', 'c444abd0-e823-11f1-a402-02fc00000001', 'UserTask_CorrectComplaint', 'c444abd4-e823-11f1-a402-02fc00000001', NULL, NULL, 'Ganti jenis keluhan', 'userTask', 'desi', TIMESTAMP '2026-11-24 16:26:13.953', NULL, NULL, 0, 11, NULL, TIMESTAMP '2028-11-23 16:26:13.81'),
('UserTask_RecordProblems:c44d5e6c-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'UserTask_RecordProblems', 'c44d5e6d-e823-11f1-a402-02fc00000001', NULL, NULL, 'Catat permasalahan', 'userTask', 'desi', TIMESTAMP '2026-11-24 16:26:14.01', NULL, NULL, 0, 5, NULL, TIMESTAMP '2028-11-23 16:26:14.009'),
('SubProcess_CorrectCustomer:c46a3541-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'c46a3540-e823-11f1-a402-02fc00000001', 'SubProcess_CorrectCustomer', NULL, NULL, NULL, 'Perbaikan data pelanggan', 'subProcess', NULL, TIMESTAMP '2026-11-24 16:26:14.199', NULL, NULL, 0, 6, NULL, TIMESTAMP '2028-11-23 16:26:14.009'),
('UserTask_CorrectCustomer:c46a5c53-e823-11f1-a402-02fc00000001', 'SubProcess_CorrectCustomer:c46a3541-e823-11f1-a402-02fc00000001', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'c46a3540-e823-11f1-a402-02fc00000001', 'UserTask_CorrectCustomer', 'c46a5c54-e823-11f1-a402-02fc00000001', NULL, NULL, 'Perbaiki data pelanggan', 'userTask', 'desi', TIMESTAMP '2026-11-24 16:26:14.2', NULL, NULL, 0, 9, NULL, TIMESTAMP '2028-11-23 16:26:14.009');
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ACTINST_ROOT_PI" ON "PUBLIC"."ACT_HI_ACTINST"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ACT_INST_START_END" ON "PUBLIC"."ACT_HI_ACTINST"("START_TIME_" NULLS FIRST, "END_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ACT_INST_END" ON "PUBLIC"."ACT_HI_ACTINST"("END_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ACT_INST_PROCINST" ON "PUBLIC"."ACT_HI_ACTINST"("PROC_INST_ID_" NULLS FIRST, "ACT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ACT_INST_COMP" ON "PUBLIC"."ACT_HI_ACTINST"("EXECUTION_ID_" NULLS FIRST, "ACT_ID_" NULLS FIRST, "END_TIME_" NULLS FIRST, "ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ACT_INST_STATS" ON "PUBLIC"."ACT_HI_ACTINST"("PROC_DEF_ID_" NULLS FIRST, "PROC_INST_ID_" NULLS FIRST, "ACT_ID_" NULLS FIRST, "END_TIME_" NULLS FIRST, "ACT_INST_STATE_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ACT_INST_TENANT_ID" ON "PUBLIC"."ACT_HI_ACTINST"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ACT_INST_PROC_DEF_KEY" ON "PUBLIC"."ACT_HI_ACTINST"("PROC_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_AI_PDEFID_END_TIME" ON "PUBLIC"."ACT_HI_ACTINST"("PROC_DEF_ID_" NULLS FIRST, "END_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ACT_INST_RM_TIME" ON "PUBLIC"."ACT_HI_ACTINST"("REMOVAL_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_TASKINST"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "TASK_DEF_KEY_" CHARACTER VARYING(255),
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "CASE_DEF_KEY_" CHARACTER VARYING(255),
    "CASE_DEF_ID_" CHARACTER VARYING(64),
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "CASE_EXECUTION_ID_" CHARACTER VARYING(64),
    "ACT_INST_ID_" CHARACTER VARYING(64),
    "NAME_" CHARACTER VARYING(255),
    "PARENT_TASK_ID_" CHARACTER VARYING(64),
    "DESCRIPTION_" CHARACTER VARYING(4000),
    "OWNER_" CHARACTER VARYING(255),
    "ASSIGNEE_" CHARACTER VARYING(255),
    "START_TIME_" TIMESTAMP NOT NULL,
    "END_TIME_" TIMESTAMP,
    "DURATION_" BIGINT,
    "DELETE_REASON_" CHARACTER VARYING(4000),
    "PRIORITY_" INTEGER,
    "DUE_DATE_" TIMESTAMP,
    "FOLLOW_UP_DATE_" TIMESTAMP,
    "TENANT_ID_" CHARACTER VARYING(64),
    "REMOVAL_TIME_" TIMESTAMP,
    "TASK_STATE_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_HI_TASKINST" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_B" PRIMARY KEY("ID_");
-- 16 +/- SELECT COUNT(*) FROM PUBLIC.ACT_HI_TASKINST;
INSERT INTO "PUBLIC"."ACT_HI_TASKINST" VALUES
('bfd8296b-e823-11f1-a402-02fc00000001', 'UserTask_AssignTicket', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'bfcc1b6e-e823-11f1-a402-02fc00000001', 'bfcc1b6e-e823-11f1-a402-02fc00000001', 'bfd20ee5-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'UserTask_AssignTicket:bfd8296a-e823-11f1-a402-02fc00000001', 'Tugaskan tiket', NULL, 'Service Desk menerima tiket berstatus Logged (SOP B3-j): memeriksa dan membetulkan klasifikasinya, lalu menugaskannya kepada tim dukungan dan petugasnya, atau menandainya sebagai duplikat dari tiket lain pelanggan yang sama.', NULL, NULL, TIMESTAMP '2026-11-24 16:26:06.532', NULL, NULL, NULL, 50, TIMESTAMP '2026-11-26 08:00:00', NULL, NULL, TIMESTAMP '2028-11-23 16:26:06.452', 'Created'),
('c0cdad54-e823-11f1-a402-02fc00000001', 'UserTask_WorkOnTicket', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c06b68ec-e823-11f1-a402-02fc00000001', 'c06b68ec-e823-11f1-a402-02fc00000001', 'c0cd110e-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'UserTask_WorkOnTicket:c0cdad53-e823-11f1-a402-02fc00000001', 'Kerjakan tiket', NULL, 'Petugas tim dukungan mengerjakan tiket berstatus Active dan memilih langkah selanjutnya: bertanya kepada pelanggan, menunggu pihak ketiga, meminta persetujuan, menyelesaikan, atau mengalihkan. Service Desk dapat mengalihkan tiket dan menandai duplikat.', NULL, 'andi', TIMESTAMP '2026-11-24 16:26:08.141', NULL, NULL, NULL, 50, TIMESTAMP '2026-11-26 08:00:00', NULL, NULL, TIMESTAMP '2028-11-23 16:26:07.496', 'Created'),
('c14d3df2-e823-11f1-a402-02fc00000001', 'UserTask_AwaitCustomer', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c1038a86-e823-11f1-a402-02fc00000001', 'c1038a86-e823-11f1-a402-02fc00000001', 'c14d3def-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'UserTask_AwaitCustomer:c14d3df1-e823-11f1-a402-02fc00000001', 'Tunggu jawaban pelanggan', NULL, 'Status Waiting For Customer: pelanggan sudah ditanya lewat e-mail. Jawabannya melanjutkan pekerjaan dengan sendirinya; petugas mengisi langkah ini bila jawaban datang lewat jalan lain.', NULL, 'andi', TIMESTAMP '2026-11-24 16:26:08.976', NULL, NULL, NULL, 50, TIMESTAMP '2026-11-26 08:00:00', NULL, NULL, TIMESTAMP '2028-11-23 16:26:08.493', 'Created'),
('c1d224be-e823-11f1-a402-02fc00000001', 'UserTask_AwaitThirdParty', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c186c3aa-e823-11f1-a402-02fc00000001', 'c186c3aa-e823-11f1-a402-02fc00000001', 'c1d1d698-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'UserTask_AwaitThirdParty:c1d224bd-e823-11f1-a402-02fc00000001', 'Tunggu pihak ketiga', NULL, 'Status Waiting for 3rd Party: penyelesaian memerlukan pihak ketiga. Petugas mengisi hasilnya begitu pihak itu selesai.', NULL, 'andi', TIMESTAMP '2026-11-24 16:26:09.848', NULL, NULL, NULL, 50, TIMESTAMP '2026-11-26 08:00:00', NULL, NULL, TIMESTAMP '2028-11-23 16:26:09.353', 'Created'),
('c23c3184-e823-11f1-a402-02fc00000001', 'UserTask_DecideApproval', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c2025ca0-e823-11f1-a402-02fc00000001', 'c2025ca0-e823-11f1-a402-02fc00000001', 'c23be35e-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'UserTask_DecideApproval:c23c3183-e823-11f1-a402-02fc00000001', 'Putuskan persetujuan', NULL, 'Status Waiting for Approval: pihak yang berwenang menyetujui atau menolak dengan alasan. Keduanya mengembalikan tiket kepada petugas.', NULL, NULL, TIMESTAMP '2026-11-24 16:26:10.542', NULL, NULL, NULL, 50, TIMESTAMP '2026-11-26 08:00:00', NULL, NULL, TIMESTAMP '2028-11-23 16:26:10.163', 'Created'),
('c296adef-e823-11f1-a402-02fc00000001', 'UserTask_AwaitConfirmation', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c25e1185-e823-11f1-a402-02fc00000001', 'c25e1185-e823-11f1-a402-02fc00000001', 'c296adec-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'UserTask_AwaitConfirmation:c296adee-e823-11f1-a402-02fc00000001', 'Tunggu konfirmasi pelanggan', NULL, 'Status Resolved: pelanggan diminta menyatakan apakah masalahnya selesai, lewat tautan atau balasan e-mail. Langkah ini diisi bila pelanggan menyatakannya lewat jalan lain.', NULL, NULL, TIMESTAMP '2026-11-24 16:26:11.135', NULL, NULL, NULL, 50, TIMESTAMP '2026-11-26 08:00:00', NULL, NULL, TIMESTAMP '2028-11-23 16:26:10.764', 'Created');
INSERT INTO "PUBLIC"."ACT_HI_TASKINST" VALUES
('c38ddef5-e823-11f1-a402-02fc00000001', 'UserTask_AwaitConfirmation', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c34bccab-e823-11f1-a402-02fc00000001', 'c34bccab-e823-11f1-a402-02fc00000001', 'c38ddef2-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'UserTask_AwaitConfirmation:c38ddef4-e823-11f1-a402-02fc00000001', 'Tunggu konfirmasi pelanggan', NULL, 'Status Resolved: pelanggan diminta menyatakan apakah masalahnya selesai, lewat tautan atau balasan e-mail. Langkah ini diisi bila pelanggan menyatakannya lewat jalan lain.', NULL, NULL, TIMESTAMP '2026-11-24 16:26:12.755', NULL, NULL, NULL, 50, TIMESTAMP '2026-11-26 08:00:00', NULL, NULL, TIMESTAMP '2028-11-23 16:26:12.322', 'Created'),
('c39224c2-e823-11f1-a402-02fc00000001', 'UserTask_RecordProblems', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', 'c391af89-e823-11f1-a402-02fc00000001', 'c391af89-e823-11f1-a402-02fc00000001', 'c391af89-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'UserTask_RecordProblems:c39224c1-e823-11f1-a402-02fc00000001', 'Catat permasalahan', NULL, 'CSO mengetik apa yang disampaikan pelanggan dan memilih satu atau beberapa jenis keluhan.', NULL, 'desi', TIMESTAMP '2026-11-24 16:26:12.783', NULL, NULL, NULL, 50, NULL, NULL, NULL, TIMESTAMP '2028-11-23 16:26:12.78', 'Created'),
('c3ae385b-e823-11f1-a402-02fc00000001', 'UserTask_ExplainAnswer', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', 'c39c8503-e823-11f1-a402-02fc00000001', 'c3ac1571-e823-11f1-a402-02fc00000001', 'c3ac1571-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'UserTask_ExplainAnswer:c3ae385a-e823-11f1-a402-02fc00000001', 'Jelaskan jawaban', NULL, 'CSO membacakan jawaban SOP bagian A dan menanyakan apakah pelanggan sudah terjawab.', NULL, 'desi', TIMESTAMP '2026-11-24 16:26:12.968', NULL, NULL, NULL, 50, NULL, NULL, NULL, TIMESTAMP '2028-11-23 16:26:12.851', 'Created'),
('c3c9fceb-e823-11f1-a402-02fc00000001', 'UserTask_ConfirmEmail', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', 'c3b0a95c-e823-11f1-a402-02fc00000001', 'c3c84f30-e823-11f1-a402-02fc00000001', 'c3c84f30-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'UserTask_ConfirmEmail:c3c9fcea-e823-11f1-a402-02fc00000001', 'Eja alamat e-mail', NULL, 'Alamat e-mail wajib ada pada tiket dan dieja huruf demi huruf kepada pelanggan (SOP B3-g, B6).', NULL, 'desi', TIMESTAMP '2026-11-24 16:26:13.149', NULL, NULL, NULL, 50, NULL, NULL, NULL, TIMESTAMP '2028-11-23 16:26:12.983', 'Created'),
('c3f35713-e823-11f1-a402-02fc00000001', 'UserTask_CreateTicket', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', 'c3cd313d-e823-11f1-a402-02fc00000001', 'c3e7be42-e823-11f1-a402-02fc00000001', 'c3e7be42-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'UserTask_CreateTicket:c3f35712-e823-11f1-a402-02fc00000001', 'Buat tiket ITSM', NULL, 'Satu tiket ITSM untuk satu permasalahan (SOP B2, B3).', NULL, 'desi', TIMESTAMP '2026-11-24 16:26:13.421', NULL, NULL, NULL, 50, NULL, NULL, NULL, TIMESTAMP '2028-11-23 16:26:13.171', 'Created'),
('c42b0928-e823-11f1-a402-02fc00000001', 'UserTask_AssignTicket', 'ticket-lifecycle', 'ticket-lifecycle:1:bd0e3416-e823-11f1-a402-02fc00000001', 'c42abafb-e823-11f1-a402-02fc00000001', 'c42abafb-e823-11f1-a402-02fc00000001', 'c42ae212-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'UserTask_AssignTicket:c42b0927-e823-11f1-a402-02fc00000001', 'Tugaskan tiket', NULL, 'Service Desk menerima tiket berstatus Logged (SOP B3-j): memeriksa dan membetulkan klasifikasinya, lalu menugaskannya kepada tim dukungan dan petugasnya, atau menandainya sebagai duplikat dari tiket lain pelanggan yang sama.', NULL, NULL, TIMESTAMP '2026-11-24 16:26:13.785', NULL, NULL, NULL, 50, TIMESTAMP '2026-11-26 08:00:00', NULL, NULL, TIMESTAMP '2028-11-23 16:26:13.783', 'Created'),
('c42b7e62-e823-11f1-a402-02fc00000001', 'UserTask_CloseCall', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', 'c3f52bd4-e823-11f1-a402-02fc00000001', 'c3f52bd4-e823-11f1-a402-02fc00000001', 'c3f52bd4-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'UserTask_CloseCall:c42b7e61-e823-11f1-a402-02fc00000001', 'Sampaikan penutup', NULL, 'CSO membacakan nomor tiket dan menyampaikan bahwa tindak lanjut dikirim melalui e-mail (SOP B4, B7), lalu menanyakan permasalahan lain.', NULL, 'desi', TIMESTAMP '2026-11-24 16:26:13.788', NULL, NULL, NULL, 50, NULL, NULL, NULL, TIMESTAMP '2028-11-23 16:26:13.432', 'Created');
INSERT INTO "PUBLIC"."ACT_HI_TASKINST" VALUES
('c444abd4-e823-11f1-a402-02fc00000001', 'UserTask_CorrectComplaint', 'problem-handling', 'problem-handling:1:bd0f93ae-e823-11f1-a402-02fc00000001', 'c42ed9c5-e823-11f1-a402-02fc00000001', 'c43df505-e823-11f1-a402-02fc00000001', 'c444abd0-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'UserTask_CorrectComplaint:c444abd3-e823-11f1-a402-02fc00000001', 'Ganti jenis keluhan', NULL, 'CSO memilih jenis keluhan yang benar.', NULL, 'desi', TIMESTAMP '2026-11-24 16:26:13.953', NULL, NULL, NULL, 50, NULL, NULL, NULL, TIMESTAMP '2028-11-23 16:26:13.81', 'Created'),
('c44d5e6d-e823-11f1-a402-02fc00000001', 'UserTask_RecordProblems', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'UserTask_RecordProblems:c44d5e6c-e823-11f1-a402-02fc00000001', 'Catat permasalahan', NULL, 'CSO mengetik apa yang disampaikan pelanggan dan memilih satu atau beberapa jenis keluhan.', NULL, 'desi', TIMESTAMP '2026-11-24 16:26:14.01', NULL, NULL, NULL, 50, NULL, NULL, NULL, TIMESTAMP '2028-11-23 16:26:14.009', 'Created'),
('c46a5c54-e823-11f1-a402-02fc00000001', 'UserTask_CorrectCustomer', 'customer-handling', 'customer-handling:1:bd0f93ad-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'c44c9b15-e823-11f1-a402-02fc00000001', 'c46a3540-e823-11f1-a402-02fc00000001', NULL, NULL, NULL, NULL, 'UserTask_CorrectCustomer:c46a5c53-e823-11f1-a402-02fc00000001', 'Perbaiki data pelanggan', NULL, 'Isian menampilkan data yang tercatat sekarang.', NULL, 'desi', TIMESTAMP '2026-11-24 16:26:14.2', NULL, NULL, NULL, 50, NULL, NULL, NULL, TIMESTAMP '2028-11-23 16:26:14.009', 'Created');
CREATE INDEX "PUBLIC"."ACT_IDX_HI_TASKINST_ROOT_PI" ON "PUBLIC"."ACT_HI_TASKINST"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_TASK_INST_TENANT_ID" ON "PUBLIC"."ACT_HI_TASKINST"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_TASK_INST_PROC_DEF_KEY" ON "PUBLIC"."ACT_HI_TASKINST"("PROC_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_TASKINST_PROCINST" ON "PUBLIC"."ACT_HI_TASKINST"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_TASKINSTID_PROCINST" ON "PUBLIC"."ACT_HI_TASKINST"("ID_" NULLS FIRST, "PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_TASK_INST_RM_TIME" ON "PUBLIC"."ACT_HI_TASKINST"("REMOVAL_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_TASK_INST_START" ON "PUBLIC"."ACT_HI_TASKINST"("START_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_TASK_INST_END" ON "PUBLIC"."ACT_HI_TASKINST"("END_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_VARINST"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "CASE_DEF_KEY_" CHARACTER VARYING(255),
    "CASE_DEF_ID_" CHARACTER VARYING(64),
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "CASE_EXECUTION_ID_" CHARACTER VARYING(64),
    "TASK_ID_" CHARACTER VARYING(64),
    "ACT_INST_ID_" CHARACTER VARYING(64),
    "NAME_" CHARACTER VARYING(255) NOT NULL,
    "VAR_TYPE_" CHARACTER VARYING(100),
    "CREATE_TIME_" TIMESTAMP,
    "REV_" INTEGER,
    "BYTEARRAY_ID_" CHARACTER VARYING(64),
    "DOUBLE_" DOUBLE PRECISION,
    "LONG_" BIGINT,
    "TEXT_" CHARACTER VARYING(4000),
    "TEXT2_" CHARACTER VARYING(4000),
    "TENANT_ID_" CHARACTER VARYING(64),
    "STATE_" CHARACTER VARYING(20),
    "REMOVAL_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_HI_VARINST" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_4E" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_HI_VARINST;
CREATE INDEX "PUBLIC"."ACT_IDX_HI_VARINST_ROOT_PI" ON "PUBLIC"."ACT_HI_VARINST"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PROCVAR_PROC_INST" ON "PUBLIC"."ACT_HI_VARINST"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_PROCVAR_NAME_TYPE" ON "PUBLIC"."ACT_HI_VARINST"("NAME_" NULLS FIRST, "VAR_TYPE_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_CASEVAR_CASE_INST" ON "PUBLIC"."ACT_HI_VARINST"("CASE_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_VAR_INST_TENANT_ID" ON "PUBLIC"."ACT_HI_VARINST"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_VAR_INST_PROC_DEF_KEY" ON "PUBLIC"."ACT_HI_VARINST"("PROC_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_VARINST_BYTEAR" ON "PUBLIC"."ACT_HI_VARINST"("BYTEARRAY_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_VARINST_RM_TIME" ON "PUBLIC"."ACT_HI_VARINST"("REMOVAL_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_VAR_PI_NAME_TYPE" ON "PUBLIC"."ACT_HI_VARINST"("PROC_INST_ID_" NULLS FIRST, "NAME_" NULLS FIRST, "VAR_TYPE_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_VARINST_NAME" ON "PUBLIC"."ACT_HI_VARINST"("NAME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_VARINST_ACT_INST_ID" ON "PUBLIC"."ACT_HI_VARINST"("ACT_INST_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_DETAIL"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "TYPE_" CHARACTER VARYING(255) NOT NULL,
    "TIME_" TIMESTAMP NOT NULL,
    "NAME_" CHARACTER VARYING(255) NOT NULL,
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "CASE_DEF_KEY_" CHARACTER VARYING(255),
    "CASE_DEF_ID_" CHARACTER VARYING(64),
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "CASE_EXECUTION_ID_" CHARACTER VARYING(64),
    "TASK_ID_" CHARACTER VARYING(64),
    "ACT_INST_ID_" CHARACTER VARYING(64),
    "VAR_INST_ID_" CHARACTER VARYING(64),
    "VAR_TYPE_" CHARACTER VARYING(255),
    "REV_" INTEGER,
    "BYTEARRAY_ID_" CHARACTER VARYING(64),
    "DOUBLE_" DOUBLE PRECISION,
    "LONG_" BIGINT,
    "TEXT_" CHARACTER VARYING(4000),
    "TEXT2_" CHARACTER VARYING(4000),
    "SEQUENCE_COUNTER_" INTEGER,
    "TENANT_ID_" CHARACTER VARYING(64),
    "OPERATION_ID_" CHARACTER VARYING(64),
    "REMOVAL_TIME_" TIMESTAMP,
    "INITIAL_" BOOLEAN
);
ALTER TABLE "PUBLIC"."ACT_HI_DETAIL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_80" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_HI_DETAIL;
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_ROOT_PI" ON "PUBLIC"."ACT_HI_DETAIL"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_PROC_INST" ON "PUBLIC"."ACT_HI_DETAIL"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_ACT_INST" ON "PUBLIC"."ACT_HI_DETAIL"("ACT_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_CASE_INST" ON "PUBLIC"."ACT_HI_DETAIL"("CASE_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_CASE_EXEC" ON "PUBLIC"."ACT_HI_DETAIL"("CASE_EXECUTION_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_TIME" ON "PUBLIC"."ACT_HI_DETAIL"("TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_NAME" ON "PUBLIC"."ACT_HI_DETAIL"("NAME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_TASK_ID" ON "PUBLIC"."ACT_HI_DETAIL"("TASK_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_TENANT_ID" ON "PUBLIC"."ACT_HI_DETAIL"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_PROC_DEF_KEY" ON "PUBLIC"."ACT_HI_DETAIL"("PROC_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_BYTEAR" ON "PUBLIC"."ACT_HI_DETAIL"("BYTEARRAY_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_RM_TIME" ON "PUBLIC"."ACT_HI_DETAIL"("REMOVAL_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_TASK_BYTEAR" ON "PUBLIC"."ACT_HI_DETAIL"("BYTEARRAY_ID_" NULLS FIRST, "TASK_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DETAIL_VAR_INST_ID" ON "PUBLIC"."ACT_HI_DETAIL"("VAR_INST_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_IDENTITYLINK"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "TIMESTAMP_" TIMESTAMP NOT NULL,
    "TYPE_" CHARACTER VARYING(255),
    "USER_ID_" CHARACTER VARYING(255),
    "GROUP_ID_" CHARACTER VARYING(255),
    "TASK_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "OPERATION_TYPE_" CHARACTER VARYING(64),
    "ASSIGNER_ID_" CHARACTER VARYING(64),
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "TENANT_ID_" CHARACTER VARYING(64),
    "REMOVAL_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_HI_IDENTITYLINK" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_8A" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_HI_IDENTITYLINK;
CREATE INDEX "PUBLIC"."ACT_IDX_HI_IDENT_LNK_ROOT_PI" ON "PUBLIC"."ACT_HI_IDENTITYLINK"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_IDENT_LNK_USER" ON "PUBLIC"."ACT_HI_IDENTITYLINK"("USER_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_IDENT_LNK_TENANT_ID" ON "PUBLIC"."ACT_HI_IDENTITYLINK"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_IDENT_LNK_GROUP" ON "PUBLIC"."ACT_HI_IDENTITYLINK"("GROUP_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_IDENT_LNK_PROC_DEF_KEY" ON "PUBLIC"."ACT_HI_IDENTITYLINK"("PROC_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_IDENT_LINK_TASK" ON "PUBLIC"."ACT_HI_IDENTITYLINK"("TASK_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_IDENT_LINK_RM_TIME" ON "PUBLIC"."ACT_HI_IDENTITYLINK"("REMOVAL_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_IDENT_LNK_TIMESTAMP" ON "PUBLIC"."ACT_HI_IDENTITYLINK"("TIMESTAMP_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_COMMENT"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "TYPE_" CHARACTER VARYING(255),
    "TIME_" TIMESTAMP NOT NULL,
    "USER_ID_" CHARACTER VARYING(255),
    "TASK_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "ACTION_" CHARACTER VARYING(255),
    "MESSAGE_" CHARACTER VARYING(4000),
    "FULL_MSG_" BINARY VARYING,
    "TENANT_ID_" CHARACTER VARYING(64),
    "REMOVAL_TIME_" TIMESTAMP,
    "REV_" INTEGER DEFAULT 1 NOT NULL
);
ALTER TABLE "PUBLIC"."ACT_HI_COMMENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_78" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_HI_COMMENT;
CREATE INDEX "PUBLIC"."ACT_IDX_HI_COMMENT_TASK" ON "PUBLIC"."ACT_HI_COMMENT"("TASK_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_COMMENT_ROOT_PI" ON "PUBLIC"."ACT_HI_COMMENT"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_COMMENT_PROCINST" ON "PUBLIC"."ACT_HI_COMMENT"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_COMMENT_RM_TIME" ON "PUBLIC"."ACT_HI_COMMENT"("REMOVAL_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_ATTACHMENT"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "USER_ID_" CHARACTER VARYING(255),
    "NAME_" CHARACTER VARYING(255),
    "DESCRIPTION_" CHARACTER VARYING(4000),
    "TYPE_" CHARACTER VARYING(255),
    "TASK_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "URL_" CHARACTER VARYING(4000),
    "CONTENT_ID_" CHARACTER VARYING(64),
    "TENANT_ID_" CHARACTER VARYING(64),
    "CREATE_TIME_" TIMESTAMP,
    "REMOVAL_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_HI_ATTACHMENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_HI_ATTACHMENT;
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ATTACHMENT_CONTENT" ON "PUBLIC"."ACT_HI_ATTACHMENT"("CONTENT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ATTACHMENT_ROOT_PI" ON "PUBLIC"."ACT_HI_ATTACHMENT"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ATTACHMENT_PROCINST" ON "PUBLIC"."ACT_HI_ATTACHMENT"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ATTACHMENT_TASK" ON "PUBLIC"."ACT_HI_ATTACHMENT"("TASK_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_ATTACHMENT_RM_TIME" ON "PUBLIC"."ACT_HI_ATTACHMENT"("REMOVAL_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_OP_LOG"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "DEPLOYMENT_ID_" CHARACTER VARYING(64),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "CASE_DEF_ID_" CHARACTER VARYING(64),
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "CASE_EXECUTION_ID_" CHARACTER VARYING(64),
    "TASK_ID_" CHARACTER VARYING(64),
    "JOB_ID_" CHARACTER VARYING(64),
    "JOB_DEF_ID_" CHARACTER VARYING(64),
    "BATCH_ID_" CHARACTER VARYING(64),
    "USER_ID_" CHARACTER VARYING(255),
    "TIMESTAMP_" TIMESTAMP NOT NULL,
    "OPERATION_TYPE_" CHARACTER VARYING(64),
    "OPERATION_ID_" CHARACTER VARYING(64),
    "ENTITY_TYPE_" CHARACTER VARYING(30),
    "PROPERTY_" CHARACTER VARYING(64),
    "ORG_VALUE_" CHARACTER VARYING(4000),
    "NEW_VALUE_" CHARACTER VARYING(4000),
    "TENANT_ID_" CHARACTER VARYING(64),
    "REMOVAL_TIME_" TIMESTAMP,
    "CATEGORY_" CHARACTER VARYING(64),
    "EXTERNAL_TASK_ID_" CHARACTER VARYING(64),
    "ANNOTATION_" CHARACTER VARYING(4000)
);
ALTER TABLE "PUBLIC"."ACT_HI_OP_LOG" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_94" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_HI_OP_LOG;
CREATE INDEX "PUBLIC"."ACT_IDX_HI_OP_LOG_ROOT_PI" ON "PUBLIC"."ACT_HI_OP_LOG"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_OP_LOG_PROCINST" ON "PUBLIC"."ACT_HI_OP_LOG"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_OP_LOG_PROCDEF" ON "PUBLIC"."ACT_HI_OP_LOG"("PROC_DEF_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_OP_LOG_TASK" ON "PUBLIC"."ACT_HI_OP_LOG"("TASK_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_OP_LOG_RM_TIME" ON "PUBLIC"."ACT_HI_OP_LOG"("REMOVAL_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_OP_LOG_TIMESTAMP" ON "PUBLIC"."ACT_HI_OP_LOG"("TIMESTAMP_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_OP_LOG_USER_ID" ON "PUBLIC"."ACT_HI_OP_LOG"("USER_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_OP_LOG_OP_TYPE" ON "PUBLIC"."ACT_HI_OP_LOG"("OPERATION_TYPE_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_OP_LOG_ENTITY_TYPE" ON "PUBLIC"."ACT_HI_OP_LOG"("ENTITY_TYPE_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_INCIDENT"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "CREATE_TIME_" TIMESTAMP NOT NULL,
    "END_TIME_" TIMESTAMP,
    "INCIDENT_MSG_" CHARACTER VARYING(4000),
    "INCIDENT_TYPE_" CHARACTER VARYING(255) NOT NULL,
    "ACTIVITY_ID_" CHARACTER VARYING(255),
    "FAILED_ACTIVITY_ID_" CHARACTER VARYING(255),
    "CAUSE_INCIDENT_ID_" CHARACTER VARYING(64),
    "ROOT_CAUSE_INCIDENT_ID_" CHARACTER VARYING(64),
    "CONFIGURATION_" CHARACTER VARYING(255),
    "HISTORY_CONFIGURATION_" CHARACTER VARYING(255),
    "INCIDENT_STATE_" INTEGER,
    "TENANT_ID_" CHARACTER VARYING(64),
    "JOB_DEF_ID_" CHARACTER VARYING(64),
    "ANNOTATION_" CHARACTER VARYING(4000),
    "REMOVAL_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_HI_INCIDENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_CE" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_HI_INCIDENT;
CREATE INDEX "PUBLIC"."ACT_IDX_HI_INCIDENT_TENANT_ID" ON "PUBLIC"."ACT_HI_INCIDENT"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_INCIDENT_PROC_DEF_KEY" ON "PUBLIC"."ACT_HI_INCIDENT"("PROC_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_INCIDENT_ROOT_PI" ON "PUBLIC"."ACT_HI_INCIDENT"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_INCIDENT_PROCINST" ON "PUBLIC"."ACT_HI_INCIDENT"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_INCIDENT_RM_TIME" ON "PUBLIC"."ACT_HI_INCIDENT"("REMOVAL_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_INCIDENT_CREATE_TIME" ON "PUBLIC"."ACT_HI_INCIDENT"("CREATE_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_INCIDENT_END_TIME" ON "PUBLIC"."ACT_HI_INCIDENT"("END_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_JOB_LOG"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "TIMESTAMP_" TIMESTAMP NOT NULL,
    "JOB_ID_" CHARACTER VARYING(64) NOT NULL,
    "JOB_DUEDATE_" TIMESTAMP,
    "JOB_RETRIES_" INTEGER,
    "JOB_PRIORITY_" BIGINT DEFAULT 0 NOT NULL,
    "JOB_EXCEPTION_MSG_" CHARACTER VARYING(4000),
    "JOB_EXCEPTION_STACK_ID_" CHARACTER VARYING(64),
    "JOB_STATE_" INTEGER,
    "JOB_DEF_ID_" CHARACTER VARYING(64),
    "JOB_DEF_TYPE_" CHARACTER VARYING(255),
    "JOB_DEF_CONFIGURATION_" CHARACTER VARYING(255),
    "ACT_ID_" CHARACTER VARYING(255),
    "FAILED_ACT_ID_" CHARACTER VARYING(255),
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROCESS_INSTANCE_ID_" CHARACTER VARYING(64),
    "PROCESS_DEF_ID_" CHARACTER VARYING(64),
    "PROCESS_DEF_KEY_" CHARACTER VARYING(255),
    "DEPLOYMENT_ID_" CHARACTER VARYING(64),
    "SEQUENCE_COUNTER_" INTEGER,
    "TENANT_ID_" CHARACTER VARYING(64),
    "HOSTNAME_" CHARACTER VARYING(255),
    "REMOVAL_TIME_" TIMESTAMP,
    "BATCH_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_HI_JOB_LOG" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_E" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_HI_JOB_LOG;
CREATE INDEX "PUBLIC"."ACT_IDX_HI_JOB_LOG_ROOT_PI" ON "PUBLIC"."ACT_HI_JOB_LOG"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_JOB_LOG_PROCINST" ON "PUBLIC"."ACT_HI_JOB_LOG"("PROCESS_INSTANCE_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_JOB_LOG_PROCDEF" ON "PUBLIC"."ACT_HI_JOB_LOG"("PROCESS_DEF_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_JOB_LOG_TENANT_ID" ON "PUBLIC"."ACT_HI_JOB_LOG"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_JOB_LOG_JOB_DEF_ID" ON "PUBLIC"."ACT_HI_JOB_LOG"("JOB_DEF_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_JOB_LOG_PROC_DEF_KEY" ON "PUBLIC"."ACT_HI_JOB_LOG"("PROCESS_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_JOB_LOG_EX_STACK" ON "PUBLIC"."ACT_HI_JOB_LOG"("JOB_EXCEPTION_STACK_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_JOB_LOG_RM_TIME" ON "PUBLIC"."ACT_HI_JOB_LOG"("REMOVAL_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_JOB_LOG_JOB_CONF" ON "PUBLIC"."ACT_HI_JOB_LOG"("JOB_DEF_CONFIGURATION_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_BATCH"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "TYPE_" CHARACTER VARYING(255),
    "TOTAL_JOBS_" INTEGER,
    "JOBS_PER_SEED_" INTEGER,
    "INVOCATIONS_PER_JOB_" INTEGER,
    "SEED_JOB_DEF_ID_" CHARACTER VARYING(64),
    "MONITOR_JOB_DEF_ID_" CHARACTER VARYING(64),
    "BATCH_JOB_DEF_ID_" CHARACTER VARYING(64),
    "TENANT_ID_" CHARACTER VARYING(64),
    "CREATE_USER_ID_" CHARACTER VARYING(255),
    "START_TIME_" TIMESTAMP NOT NULL,
    "END_TIME_" TIMESTAMP,
    "REMOVAL_TIME_" TIMESTAMP,
    "EXEC_START_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_HI_BATCH" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_C4" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_HI_BATCH;
CREATE INDEX "PUBLIC"."ACT_HI_BAT_RM_TIME" ON "PUBLIC"."ACT_HI_BATCH"("REMOVAL_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_EXT_TASK_LOG"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "TIMESTAMP_" TIMESTAMP NOT NULL,
    "EXT_TASK_ID_" CHARACTER VARYING(64) NOT NULL,
    "RETRIES_" INTEGER,
    "TOPIC_NAME_" CHARACTER VARYING(255),
    "WORKER_ID_" CHARACTER VARYING(255),
    "PRIORITY_" BIGINT DEFAULT 0 NOT NULL,
    "ERROR_MSG_" CHARACTER VARYING(4000),
    "ERROR_DETAILS_ID_" CHARACTER VARYING(64),
    "ACT_ID_" CHARACTER VARYING(255),
    "ACT_INST_ID_" CHARACTER VARYING(64),
    "EXECUTION_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "TENANT_ID_" CHARACTER VARYING(64),
    "STATE_" INTEGER,
    "REMOVAL_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_HI_EXT_TASK_LOG" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_8D2" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_HI_EXT_TASK_LOG;
CREATE INDEX "PUBLIC"."ACT_HI_EXT_TASK_LOG_ROOT_PI" ON "PUBLIC"."ACT_HI_EXT_TASK_LOG"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_HI_EXT_TASK_LOG_PROCINST" ON "PUBLIC"."ACT_HI_EXT_TASK_LOG"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_HI_EXT_TASK_LOG_PROCDEF" ON "PUBLIC"."ACT_HI_EXT_TASK_LOG"("PROC_DEF_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_HI_EXT_TASK_LOG_PROC_DEF_KEY" ON "PUBLIC"."ACT_HI_EXT_TASK_LOG"("PROC_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_HI_EXT_TASK_LOG_TENANT_ID" ON "PUBLIC"."ACT_HI_EXT_TASK_LOG"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_EXTTASKLOG_ERRORDET" ON "PUBLIC"."ACT_HI_EXT_TASK_LOG"("ERROR_DETAILS_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_HI_EXT_TASK_LOG_RM_TIME" ON "PUBLIC"."ACT_HI_EXT_TASK_LOG"("REMOVAL_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_ID_GROUP"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "NAME_" CHARACTER VARYING(255),
    "TYPE_" CHARACTER VARYING(255)
);
ALTER TABLE "PUBLIC"."ACT_ID_GROUP" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_6B" PRIMARY KEY("ID_");
-- 7 +/- SELECT COUNT(*) FROM PUBLIC.ACT_ID_GROUP;
INSERT INTO "PUBLIC"."ACT_ID_GROUP" VALUES
('cso', 1, 'cso', 'WORKFLOW'),
('service-desk', 1, 'service-desk', 'WORKFLOW'),
('support', 1, 'support', 'WORKFLOW'),
('approver', 1, 'approver', 'WORKFLOW'),
('manager', 1, 'manager', 'WORKFLOW'),
('process-owner', 1, 'process-owner', 'WORKFLOW'),
('camunda-admin', 1, 'camunda-admin', 'WORKFLOW');
CREATE CACHED TABLE "PUBLIC"."ACT_ID_MEMBERSHIP"(
    "USER_ID_" CHARACTER VARYING(64) NOT NULL,
    "GROUP_ID_" CHARACTER VARYING(64) NOT NULL
);
ALTER TABLE "PUBLIC"."ACT_ID_MEMBERSHIP" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_EE" PRIMARY KEY("USER_ID_", "GROUP_ID_");
-- 9 +/- SELECT COUNT(*) FROM PUBLIC.ACT_ID_MEMBERSHIP;
INSERT INTO "PUBLIC"."ACT_ID_MEMBERSHIP" VALUES
('desi', 'cso'),
('budi', 'cso'),
('sari', 'service-desk'),
('andi', 'support'),
('rina', 'support'),
('ratna', 'approver'),
('maya', 'manager'),
('joko', 'process-owner'),
('admin', 'camunda-admin');
CREATE CACHED TABLE "PUBLIC"."ACT_ID_USER"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "FIRST_" CHARACTER VARYING(255),
    "LAST_" CHARACTER VARYING(255),
    "EMAIL_" CHARACTER VARYING(255),
    "PWD_" CHARACTER VARYING(255),
    "SALT_" CHARACTER VARYING(255),
    "LOCK_EXP_TIME_" TIMESTAMP,
    "ATTEMPTS_" INTEGER,
    "PICTURE_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_ID_USER" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_7F" PRIMARY KEY("ID_");
-- 9 +/- SELECT COUNT(*) FROM PUBLIC.ACT_ID_USER;
INSERT INTO "PUBLIC"."ACT_ID_USER" VALUES
('desi', 1, 'Desi', 'Lestari', 'desi@pln123.example', '{SHA-512}83hdJdvixCLqoocqqhkmm/kOcwMKbOnP0QQIMb9bFKdAHMSwrfke9AM8ESEDULx+dYo+7OAtNHL3jrEY6EumCg==', 'bU6r1qtAb0zKL1I2Zj0mAQ==', NULL, NULL, NULL),
('budi', 1, 'Budi', 'Santoso', 'budi@pln123.example', '{SHA-512}CBgLbXNMiA1PznxRbVnZRwECQZwICJ1gyRNs5pLVcLNU1VZisq7UYjIGD5b44y7IucZONvYOT66dlvDrfQZy1A==', 'dB/lXfwTZkSq5QP3IP9P9A==', NULL, NULL, NULL),
('sari', 1, 'Sari', 'Wulandari', 'sari@pln123.example', '{SHA-512}KNWcTkpYl2kUG+kWI32QBilA4zF4zPG14N22tIpidK7WISbZkBP5kwhIhDPVBCJJYjGCtbJ7pZ4XS1912YAZCg==', 'T89Nomh5mRrCP7i9g8mWNg==', NULL, NULL, NULL),
('andi', 1, 'Andi', 'Pratama', 'andi@pln123.example', '{SHA-512}257loY4/zwCFmwTk4ToEU/zHFOSzdu81rJ5Bah6pXFUNZfTrOeRVhR/t/bOwwvw/ZoalQikbnlAe6GUPdpIIeA==', '1ko5C6XCe4TOliEkLXFm3Q==', NULL, NULL, NULL),
('rina', 1, 'Rina', 'Kusuma', 'rina@pln123.example', '{SHA-512}QOtAAC118Qekt1aHFMjD+TQDyW2Zr4WqJPOwlyj2KHlEsNiMIYGv7NHXwbVeeAccLaOJb2zrFED7xKECR8+0wg==', '6bhhwJnN+bAOCH+wzumvFQ==', NULL, NULL, NULL),
('ratna', 1, 'Ratna', 'Dewi', 'ratna@pln123.example', '{SHA-512}3K7bWtgQRrmfUCbJ5vwQaK7atYlOFDgkbvU8iSJk1kkTXpe9idk7zcdKkBPHwgqgkmKSxX01RVWikkjVcVy1uQ==', 'Hvjf9Hj7rR+4/FeP+nIzbg==', NULL, NULL, NULL),
('maya', 1, 'Maya', 'Anggraini', 'maya@pln123.example', '{SHA-512}7qFq4gFQWU+bBx8gPV2lmRZU+kSDnb2/OHrVcLax7pti0TLB+HyUJeFUTdNtOqihxqbvJ1V6iUUANeiYiMk4iw==', 'l7Kk2XqT0bvuK+oXZQhHSg==', NULL, NULL, NULL),
('joko', 1, 'Joko', 'Susilo', 'joko@pln123.example', '{SHA-512}G0c6uWjQBL0AgapKTaQ2OTEuGRUs1iIG2KmbFRwE2gBDKh/M2G9JCGK8WB45s0uU4DT/0apKCz/77dqOqm6CLA==', 'VdNZB74gCTys1NwFKTfPHg==', NULL, NULL, NULL),
('admin', 1, 'Admin', 'PLN 123', 'admin@pln123.example', '{SHA-512}1Zb346g8NoB/RCgmRdv1Jtl1NqIupLG+rsGonD1+rB9mQXbQgz81AYPN0mUaMZqbQ7FkFy3ovmTGO9+1chbqIw==', '1w4nN934HcC+AqeBPrGsZQ==', NULL, NULL, NULL);
CREATE CACHED TABLE "PUBLIC"."ACT_ID_INFO"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "USER_ID_" CHARACTER VARYING(64),
    "TYPE_" CHARACTER VARYING(64),
    "KEY_" CHARACTER VARYING(255),
    "VALUE_" CHARACTER VARYING(255),
    "PASSWORD_" BINARY VARYING,
    "PARENT_ID_" CHARACTER VARYING(255)
);
ALTER TABLE "PUBLIC"."ACT_ID_INFO" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_7F5" PRIMARY KEY("ID_");
-- 2 +/- SELECT COUNT(*) FROM PUBLIC.ACT_ID_INFO;
INSERT INTO "PUBLIC"."ACT_ID_INFO" VALUES
('bd5cf0e7-e823-11f1-a402-02fc00000001', 1, 'desi', 'userinfo', 'signature', 'CC.54.DESI', NULL, NULL),
('bd5ffe2a-e823-11f1-a402-02fc00000001', 1, 'budi', 'userinfo', 'signature', 'CC.55.BUDI', NULL, NULL);
CREATE CACHED TABLE "PUBLIC"."ACT_ID_TENANT"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "NAME_" CHARACTER VARYING(255)
);
ALTER TABLE "PUBLIC"."ACT_ID_TENANT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_29" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_ID_TENANT;
CREATE CACHED TABLE "PUBLIC"."ACT_ID_TENANT_MEMBER"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "TENANT_ID_" CHARACTER VARYING(64) NOT NULL,
    "USER_ID_" CHARACTER VARYING(64),
    "GROUP_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_ID_TENANT_MEMBER" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3A" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_ID_TENANT_MEMBER;
CREATE CACHED TABLE "PUBLIC"."ACT_RE_CASE_DEF"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "CATEGORY_" CHARACTER VARYING(255),
    "NAME_" CHARACTER VARYING(255),
    "KEY_" CHARACTER VARYING(255) NOT NULL,
    "VERSION_" INTEGER NOT NULL,
    "DEPLOYMENT_ID_" CHARACTER VARYING(64),
    "RESOURCE_NAME_" CHARACTER VARYING(4000),
    "DGRM_RESOURCE_NAME_" CHARACTER VARYING(4000),
    "TENANT_ID_" CHARACTER VARYING(64),
    "HISTORY_TTL_" INTEGER
);
ALTER TABLE "PUBLIC"."ACT_RE_CASE_DEF" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_CA" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RE_CASE_DEF;
CREATE INDEX "PUBLIC"."ACT_IDX_CASE_DEF_TENANT_ID" ON "PUBLIC"."ACT_RE_CASE_DEF"("TENANT_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_CASE_EXECUTION"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "SUPER_CASE_EXEC_" CHARACTER VARYING(64),
    "SUPER_EXEC_" CHARACTER VARYING(64),
    "BUSINESS_KEY_" CHARACTER VARYING(255),
    "PARENT_ID_" CHARACTER VARYING(64),
    "CASE_DEF_ID_" CHARACTER VARYING(64),
    "ACT_ID_" CHARACTER VARYING(255),
    "PREV_STATE_" INTEGER,
    "CURRENT_STATE_" INTEGER,
    "REQUIRED_" BOOLEAN,
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RU_CASE_EXECUTION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_AD" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RU_CASE_EXECUTION;
CREATE INDEX "PUBLIC"."ACT_IDX_CASE_EXEC_BUSKEY" ON "PUBLIC"."ACT_RU_CASE_EXECUTION"("BUSINESS_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_CASE_EXEC_TENANT_ID" ON "PUBLIC"."ACT_RU_CASE_EXECUTION"("TENANT_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RU_CASE_SENTRY_PART"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "CASE_EXEC_ID_" CHARACTER VARYING(64),
    "SENTRY_ID_" CHARACTER VARYING(255),
    "TYPE_" CHARACTER VARYING(255),
    "SOURCE_CASE_EXEC_ID_" CHARACTER VARYING(64),
    "STANDARD_EVENT_" CHARACTER VARYING(255),
    "SOURCE_" CHARACTER VARYING(255),
    "VARIABLE_EVENT_" CHARACTER VARYING(255),
    "VARIABLE_NAME_" CHARACTER VARYING(255),
    "SATISFIED_" BOOLEAN,
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RU_CASE_SENTRY_PART" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_5F" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RU_CASE_SENTRY_PART;
CREATE CACHED TABLE "PUBLIC"."ACT_HI_CASEINST"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "CASE_INST_ID_" CHARACTER VARYING(64) NOT NULL,
    "BUSINESS_KEY_" CHARACTER VARYING(255),
    "CASE_DEF_ID_" CHARACTER VARYING(64) NOT NULL,
    "CREATE_TIME_" TIMESTAMP NOT NULL,
    "CLOSE_TIME_" TIMESTAMP,
    "DURATION_" BIGINT,
    "STATE_" INTEGER,
    "CREATE_USER_ID_" CHARACTER VARYING(255),
    "SUPER_CASE_INSTANCE_ID_" CHARACTER VARYING(64),
    "SUPER_PROCESS_INSTANCE_ID_" CHARACTER VARYING(64),
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_HI_CASEINST" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_CA4" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_HI_CASEINST;
CREATE INDEX "PUBLIC"."ACT_IDX_HI_CAS_I_CLOSE" ON "PUBLIC"."ACT_HI_CASEINST"("CLOSE_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_CAS_I_BUSKEY" ON "PUBLIC"."ACT_HI_CASEINST"("BUSINESS_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_CAS_I_TENANT_ID" ON "PUBLIC"."ACT_HI_CASEINST"("TENANT_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_CASEACTINST"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "PARENT_ACT_INST_ID_" CHARACTER VARYING(64),
    "CASE_DEF_ID_" CHARACTER VARYING(64) NOT NULL,
    "CASE_INST_ID_" CHARACTER VARYING(64) NOT NULL,
    "CASE_ACT_ID_" CHARACTER VARYING(255) NOT NULL,
    "TASK_ID_" CHARACTER VARYING(64),
    "CALL_PROC_INST_ID_" CHARACTER VARYING(64),
    "CALL_CASE_INST_ID_" CHARACTER VARYING(64),
    "CASE_ACT_NAME_" CHARACTER VARYING(255),
    "CASE_ACT_TYPE_" CHARACTER VARYING(255),
    "CREATE_TIME_" TIMESTAMP NOT NULL,
    "END_TIME_" TIMESTAMP,
    "DURATION_" BIGINT,
    "STATE_" INTEGER,
    "REQUIRED_" BOOLEAN,
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_HI_CASEACTINST" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_BC" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_HI_CASEACTINST;
CREATE INDEX "PUBLIC"."ACT_IDX_HI_CAS_A_I_CREATE" ON "PUBLIC"."ACT_HI_CASEACTINST"("CREATE_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_CAS_A_I_END" ON "PUBLIC"."ACT_HI_CASEACTINST"("END_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_CAS_A_I_COMP" ON "PUBLIC"."ACT_HI_CASEACTINST"("CASE_ACT_ID_" NULLS FIRST, "END_TIME_" NULLS FIRST, "ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_CAS_A_I_TENANT_ID" ON "PUBLIC"."ACT_HI_CASEACTINST"("TENANT_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RE_DECISION_DEF"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "CATEGORY_" CHARACTER VARYING(255),
    "NAME_" CHARACTER VARYING(255),
    "KEY_" CHARACTER VARYING(255) NOT NULL,
    "VERSION_" INTEGER NOT NULL,
    "DEPLOYMENT_ID_" CHARACTER VARYING(64),
    "RESOURCE_NAME_" CHARACTER VARYING(4000),
    "DGRM_RESOURCE_NAME_" CHARACTER VARYING(4000),
    "DEC_REQ_ID_" CHARACTER VARYING(64),
    "DEC_REQ_KEY_" CHARACTER VARYING(255),
    "TENANT_ID_" CHARACTER VARYING(64),
    "HISTORY_TTL_" INTEGER,
    "VERSION_TAG_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RE_DECISION_DEF" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_B5" PRIMARY KEY("ID_");
-- 16 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RE_DECISION_DEF;
INSERT INTO "PUBLIC"."ACT_RE_DECISION_DEF" VALUES
('admin-fee:1:bd301445-e823-11f1-a402-02fc00000001', 1, 'http://camunda.org/schema/1.0/dmn', 'Biaya admin', 'admin-fee', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'admin-fee.dmn', NULL, NULL, NULL, NULL, 730, NULL),
('complaint-resolution:1:bd301444-e823-11f1-a402-02fc00000001', 1, 'http://camunda.org/schema/1.0/dmn', 'Penyelesaian keluhan', 'complaint-resolution', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'complaint-resolution.dmn', NULL, NULL, NULL, NULL, 730, NULL),
('complaint-synonym:1:bd2fed2f-e823-11f1-a402-02fc00000001', 1, 'http://camunda.org/schema/1.0/dmn', 'Kata sepadan untuk pencarian keluhan', 'complaint-synonym', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'complaint-synonym.dmn', NULL, NULL, NULL, NULL, 730, NULL),
('contact-record:1:bd30626c-e823-11f1-a402-02fc00000001', 1, 'http://camunda.org/schema/1.0/dmn', 'Pencatatan CRM dan APKT', 'contact-record', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'contact-record.dmn', NULL, NULL, NULL, NULL, 730, NULL),
('email-spelling:1:bd2fed32-e823-11f1-a402-02fc00000001', 1, 'http://camunda.org/schema/1.0/dmn', 'Ejaan alamat email', 'email-spelling', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'email-spelling.dmn', NULL, NULL, NULL, NULL, 730, NULL),
('email-typo:1:bd303b5b-e823-11f1-a402-02fc00000001', 1, 'http://camunda.org/schema/1.0/dmn', 'Salah ketik alamat email', 'email-typo', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'email-typo.dmn', NULL, NULL, NULL, NULL, 730, NULL),
('installation-check:1:bd303b5a-e823-11f1-a402-02fc00000001', 1, 'http://camunda.org/schema/1.0/dmn', 'Pemeriksaan instalasi', 'installation-check', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'installation-check.dmn', NULL, NULL, NULL, NULL, 730, NULL),
('public-holiday:1:bd301446-e823-11f1-a402-02fc00000001', 1, 'http://camunda.org/schema/1.0/dmn', 'Hari libur', 'public-holiday', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'public-holiday.dmn', NULL, NULL, NULL, NULL, 730, NULL),
('refund-deadline:1:bd2fc61e-e823-11f1-a402-02fc00000001', 1, 'http://camunda.org/schema/1.0/dmn', 'Batas waktu refund', 'refund-deadline', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'refund-deadline.dmn', NULL, NULL, NULL, NULL, 730, NULL),
('resolution-answer:1:bd303b58-e823-11f1-a402-02fc00000001', 1, 'http://camunda.org/schema/1.0/dmn', 'Jawaban atas penyelesaian', 'resolution-answer', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'resolution-answer.dmn', NULL, NULL, NULL, NULL, 730, NULL),
('service-catalog:1:bd2fed30-e823-11f1-a402-02fc00000001', 1, 'http://camunda.org/schema/1.0/dmn', 'Katalog layanan', 'service-catalog', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'service-catalog.dmn', NULL, NULL, NULL, NULL, 730, NULL),
('support-team:1:bd303b57-e823-11f1-a402-02fc00000001', 1, 'http://camunda.org/schema/1.0/dmn', 'Tim support', 'support-team', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'support-team.dmn', NULL, NULL, NULL, NULL, 730, NULL),
('ticket-policy:1:bd2f50ed-e823-11f1-a402-02fc00000001', 1, 'http://camunda.org/schema/1.0/dmn', 'Batas waktu status tiket', 'ticket-policy', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'ticket-policy.dmn', NULL, NULL, NULL, NULL, 730, NULL),
('ticket-priority:1:bd301443-e823-11f1-a402-02fc00000001', 1, 'http://camunda.org/schema/1.0/dmn', 'Prioritas tiket', 'ticket-priority', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'ticket-priority.dmn', NULL, NULL, NULL, NULL, 730, NULL),
('ticket-transition:1:bd303b59-e823-11f1-a402-02fc00000001', 1, 'http://camunda.org/schema/1.0/dmn', 'Perpindahan status tiket', 'ticket-transition', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'ticket-transition.dmn', NULL, NULL, NULL, NULL, 730, NULL),
('working-hours:1:bd2fed31-e823-11f1-a402-02fc00000001', 1, 'http://camunda.org/schema/1.0/dmn', 'Jam kerja', 'working-hours', 1, 'bc2b9c03-e823-11f1-a402-02fc00000001', 'working-hours.dmn', NULL, NULL, NULL, NULL, 730, NULL);
CREATE INDEX "PUBLIC"."ACT_IDX_DEC_DEF_TENANT_ID" ON "PUBLIC"."ACT_RE_DECISION_DEF"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_DEC_DEF_REQ_ID" ON "PUBLIC"."ACT_RE_DECISION_DEF"("DEC_REQ_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_RE_DECISION_REQ_DEF"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "REV_" INTEGER,
    "CATEGORY_" CHARACTER VARYING(255),
    "NAME_" CHARACTER VARYING(255),
    "KEY_" CHARACTER VARYING(255) NOT NULL,
    "VERSION_" INTEGER NOT NULL,
    "DEPLOYMENT_ID_" CHARACTER VARYING(64),
    "RESOURCE_NAME_" CHARACTER VARYING(4000),
    "DGRM_RESOURCE_NAME_" CHARACTER VARYING(4000),
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_RE_DECISION_REQ_DEF" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_AD1" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_RE_DECISION_REQ_DEF;
CREATE INDEX "PUBLIC"."ACT_IDX_DEC_REQ_DEF_TENANT_ID" ON "PUBLIC"."ACT_RE_DECISION_REQ_DEF"("TENANT_ID_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_DECINST"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "DEC_DEF_ID_" CHARACTER VARYING(64) NOT NULL,
    "DEC_DEF_KEY_" CHARACTER VARYING(255) NOT NULL,
    "DEC_DEF_NAME_" CHARACTER VARYING(255),
    "PROC_DEF_KEY_" CHARACTER VARYING(255),
    "PROC_DEF_ID_" CHARACTER VARYING(64),
    "PROC_INST_ID_" CHARACTER VARYING(64),
    "CASE_DEF_KEY_" CHARACTER VARYING(255),
    "CASE_DEF_ID_" CHARACTER VARYING(64),
    "CASE_INST_ID_" CHARACTER VARYING(64),
    "ACT_INST_ID_" CHARACTER VARYING(64),
    "ACT_ID_" CHARACTER VARYING(255),
    "EVAL_TIME_" TIMESTAMP NOT NULL,
    "REMOVAL_TIME_" TIMESTAMP,
    "COLLECT_VALUE_" DOUBLE PRECISION,
    "USER_ID_" CHARACTER VARYING(255),
    "ROOT_DEC_INST_ID_" CHARACTER VARYING(64),
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "DEC_REQ_ID_" CHARACTER VARYING(64),
    "DEC_REQ_KEY_" CHARACTER VARYING(255),
    "TENANT_ID_" CHARACTER VARYING(64)
);
ALTER TABLE "PUBLIC"."ACT_HI_DECINST" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_9C" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_HI_DECINST;
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_ID" ON "PUBLIC"."ACT_HI_DECINST"("DEC_DEF_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_KEY" ON "PUBLIC"."ACT_HI_DECINST"("DEC_DEF_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_PI" ON "PUBLIC"."ACT_HI_DECINST"("PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_CI" ON "PUBLIC"."ACT_HI_DECINST"("CASE_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_ACT" ON "PUBLIC"."ACT_HI_DECINST"("ACT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_ACT_INST" ON "PUBLIC"."ACT_HI_DECINST"("ACT_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_TIME" ON "PUBLIC"."ACT_HI_DECINST"("EVAL_TIME_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_TENANT_ID" ON "PUBLIC"."ACT_HI_DECINST"("TENANT_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_ROOT_ID" ON "PUBLIC"."ACT_HI_DECINST"("ROOT_DEC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_REQ_ID" ON "PUBLIC"."ACT_HI_DECINST"("DEC_REQ_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_REQ_KEY" ON "PUBLIC"."ACT_HI_DECINST"("DEC_REQ_KEY_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_ROOT_PI" ON "PUBLIC"."ACT_HI_DECINST"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_INST_RM_TIME" ON "PUBLIC"."ACT_HI_DECINST"("REMOVAL_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_DEC_IN"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "DEC_INST_ID_" CHARACTER VARYING(64) NOT NULL,
    "CLAUSE_ID_" CHARACTER VARYING(64),
    "CLAUSE_NAME_" CHARACTER VARYING(255),
    "VAR_TYPE_" CHARACTER VARYING(100),
    "BYTEARRAY_ID_" CHARACTER VARYING(64),
    "DOUBLE_" DOUBLE PRECISION,
    "LONG_" BIGINT,
    "TEXT_" CHARACTER VARYING(4000),
    "TEXT2_" CHARACTER VARYING(4000),
    "TENANT_ID_" CHARACTER VARYING(64),
    "CREATE_TIME_" TIMESTAMP,
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "REMOVAL_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_HI_DEC_IN" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_80E" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_HI_DEC_IN;
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_IN_INST" ON "PUBLIC"."ACT_HI_DEC_IN"("DEC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_IN_CLAUSE" ON "PUBLIC"."ACT_HI_DEC_IN"("DEC_INST_ID_" NULLS FIRST, "CLAUSE_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_IN_ROOT_PI" ON "PUBLIC"."ACT_HI_DEC_IN"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_IN_RM_TIME" ON "PUBLIC"."ACT_HI_DEC_IN"("REMOVAL_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ACT_HI_DEC_OUT"(
    "ID_" CHARACTER VARYING(64) NOT NULL,
    "DEC_INST_ID_" CHARACTER VARYING(64) NOT NULL,
    "CLAUSE_ID_" CHARACTER VARYING(64),
    "CLAUSE_NAME_" CHARACTER VARYING(255),
    "RULE_ID_" CHARACTER VARYING(64),
    "RULE_ORDER_" INTEGER,
    "VAR_NAME_" CHARACTER VARYING(255),
    "VAR_TYPE_" CHARACTER VARYING(100),
    "BYTEARRAY_ID_" CHARACTER VARYING(64),
    "DOUBLE_" DOUBLE PRECISION,
    "LONG_" BIGINT,
    "TEXT_" CHARACTER VARYING(4000),
    "TEXT2_" CHARACTER VARYING(4000),
    "TENANT_ID_" CHARACTER VARYING(64),
    "CREATE_TIME_" TIMESTAMP,
    "ROOT_PROC_INST_ID_" CHARACTER VARYING(64),
    "REMOVAL_TIME_" TIMESTAMP
);
ALTER TABLE "PUBLIC"."ACT_HI_DEC_OUT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_9C4" PRIMARY KEY("ID_");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ACT_HI_DEC_OUT;
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_OUT_INST" ON "PUBLIC"."ACT_HI_DEC_OUT"("DEC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_OUT_RULE" ON "PUBLIC"."ACT_HI_DEC_OUT"("RULE_ORDER_" NULLS FIRST, "CLAUSE_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_OUT_ROOT_PI" ON "PUBLIC"."ACT_HI_DEC_OUT"("ROOT_PROC_INST_ID_" NULLS FIRST);
CREATE INDEX "PUBLIC"."ACT_IDX_HI_DEC_OUT_RM_TIME" ON "PUBLIC"."ACT_HI_DEC_OUT"("REMOVAL_TIME_" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."flyway_schema_history"(
    "installed_rank" INTEGER NOT NULL,
    "version" CHARACTER VARYING(50),
    "description" CHARACTER VARYING(200) NOT NULL,
    "type" CHARACTER VARYING(20) NOT NULL,
    "script" CHARACTER VARYING(1000) NOT NULL,
    "checksum" INTEGER,
    "installed_by" CHARACTER VARYING(100) NOT NULL,
    "installed_on" TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "execution_time" INTEGER NOT NULL,
    "success" BOOLEAN NOT NULL
);
ALTER TABLE "PUBLIC"."flyway_schema_history" ADD CONSTRAINT "PUBLIC"."flyway_schema_history_pk" PRIMARY KEY("installed_rank");
-- 7 +/- SELECT COUNT(*) FROM PUBLIC.flyway_schema_history;
INSERT INTO "PUBLIC"."flyway_schema_history" VALUES
(-1, NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, 'SA', TIMESTAMP '2026-11-24 16:25:55.126595', 0, TRUE),
(1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'SA', TIMESTAMP '2026-11-24 16:25:55.129513', 0, TRUE),
(2, '1', 'calls tickets records mails', 'SQL', 'V1__calls_tickets_records_mails.sql', 1132280541, 'SA', TIMESTAMP '2026-11-24 16:25:55.340609', 162, TRUE),
(3, '2', 'life of a ticket', 'SQL', 'V2__life_of_a_ticket.sql', 1127637281, 'SA', TIMESTAMP '2026-11-24 16:25:56.065233', 691, TRUE),
(4, '3', 'incoming mail', 'SQL', 'V3__incoming_mail.sql', -192191217, 'SA', TIMESTAMP '2026-11-24 16:25:56.1844', 88, TRUE),
(5, '4', 'closed is closed', 'SQL', 'V4__closed_is_closed.sql', -1608865379, 'SA', TIMESTAMP '2026-11-24 16:25:56.241427', 31, TRUE),
(6, '5', 'my items', 'SQL', 'V5__my_items.sql', 1448399871, 'SA', TIMESTAMP '2026-11-24 16:25:56.283991', 23, TRUE);
CREATE INDEX "PUBLIC"."flyway_schema_history_s_idx" ON "PUBLIC"."flyway_schema_history"("success" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."CUSTOMER_CALL"(
    "ID" BIGINT GENERATED BY DEFAULT AS IDENTITY(START WITH 100001 RESTART WITH 100016) NOT NULL,
    "SALUTATION" CHARACTER VARYING(10) NOT NULL,
    "CUSTOMER_NAME" CHARACTER VARYING(100) NOT NULL,
    "PHONE" CHARACTER VARYING(16) NOT NULL,
    "CUSTOMER_ID" CHARACTER VARYING(12),
    "EMAIL" CHARACTER VARYING(254),
    "EMAIL_OWNER_NAME" CHARACTER VARYING(100),
    "EMAIL_CONFIRMED" BOOLEAN DEFAULT FALSE NOT NULL,
    "CSO" CHARACTER VARYING(64) NOT NULL,
    "STATUS" CHARACTER VARYING(10) DEFAULT 'OPEN' NOT NULL,
    "OPENED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "CLOSED_AT" TIMESTAMP WITH TIME ZONE
);
ALTER TABLE "PUBLIC"."CUSTOMER_CALL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3B" PRIMARY KEY("ID");
-- 15 +/- SELECT COUNT(*) FROM PUBLIC.CUSTOMER_CALL;
INSERT INTO "PUBLIC"."CUSTOMER_CALL" VALUES
(100001, 'Ibu', 'Siti Rahma', '+6281100000000', NULL, 'siti0@contoh.co.id', NULL, TRUE, 'desi', 'CLOSED', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:05.262686+00', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:06.900494+00'),
(100002, 'Ibu', 'Siti Rahma', '+6281100000001', NULL, 'siti1@contoh.co.id', NULL, TRUE, 'desi', 'CLOSED', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:07.02021+00', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:07.648177+00'),
(100003, 'Ibu', 'Siti Rahma', '+6281100000002', NULL, 'siti2@contoh.co.id', NULL, TRUE, 'desi', 'CLOSED', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:08.161302+00', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:08.60926+00'),
(100004, 'Ibu', 'Siti Rahma', '+6281100000003', NULL, 'siti3@contoh.co.id', NULL, TRUE, 'desi', 'CLOSED', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:09.016148+00', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:09.491859+00'),
(100005, 'Ibu', 'Siti Rahma', '+6281100000004', NULL, 'siti4@contoh.co.id', NULL, TRUE, 'desi', 'CLOSED', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:09.871212+00', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:10.264363+00'),
(100006, 'Ibu', 'Siti Rahma', '+6281100000005', NULL, 'siti5@contoh.co.id', NULL, TRUE, 'desi', 'CLOSED', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:10.562371+00', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:10.863236+00'),
(100007, 'Ibu', 'Siti Rahma', '+6281100000006', NULL, 'siti6@contoh.co.id', NULL, TRUE, 'desi', 'CLOSED', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:11.167118+00', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:11.452931+00'),
(100008, 'Ibu', 'Siti Rahma', '+6281100000007', NULL, 'siti7@contoh.co.id', NULL, TRUE, 'desi', 'CLOSED', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:12.069481+00', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:12.393967+00'),
(100009, 'Bapak', 'Tono Wijaya', '+6281100000007', NULL, NULL, NULL, FALSE, 'desi', 'OPEN', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:12.780919+00', NULL),
(100010, 'Bapak', 'Tono Wijaya', '+6281100010001', NULL, NULL, NULL, FALSE, 'desi', 'OPEN', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:12.852398+00', NULL),
(100011, 'Bapak', 'Tono Wijaya', '+6281100010002', NULL, NULL, NULL, FALSE, 'desi', 'OPEN', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:12.984149+00', NULL),
(100012, 'Bapak', 'Tono Wijaya', '+6281100010003', NULL, 'tono@contoh.co.id', NULL, TRUE, 'desi', 'OPEN', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:13.177453+00', NULL),
(100013, 'Bapak', 'Tono Wijaya', '+6281100010004', NULL, 'tono@contoh.co.id', NULL, TRUE, 'desi', 'OPEN', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:13.433139+00', NULL),
(100014, 'Bapak', 'Tono Wijaya', '+6281100010005', NULL, NULL, NULL, FALSE, 'desi', 'OPEN', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:13.811424+00', NULL),
(100015, 'Bapak', 'Tono Wijaya', '+6281100010006', NULL, NULL, NULL, FALSE, 'desi', 'OPEN', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:14.010264+00', NULL);
CREATE INDEX "PUBLIC"."CUSTOMER_CALL_PHONE" ON "PUBLIC"."CUSTOMER_CALL"("PHONE" NULLS FIRST);
CREATE INDEX "PUBLIC"."CUSTOMER_CALL_CUSTOMER_ID" ON "PUBLIC"."CUSTOMER_CALL"("CUSTOMER_ID" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."CALL_PROBLEM"(
    "ID" BIGINT GENERATED BY DEFAULT AS IDENTITY(START WITH 1 RESTART WITH 19) NOT NULL,
    "CALL_ID" BIGINT NOT NULL,
    "POSITION" INTEGER NOT NULL,
    "COMPLAINT" CHARACTER VARYING(20) NOT NULL,
    "LABEL" CHARACTER VARYING(300) NOT NULL,
    "NOTE" CHARACTER VARYING(1000),
    "UNSOLVED_NOTE" CHARACTER VARYING(1000),
    "OUTCOME" CHARACTER VARYING(15)
);
ALTER TABLE "PUBLIC"."CALL_PROBLEM" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_96" PRIMARY KEY("ID");
-- 18 +/- SELECT COUNT(*) FROM PUBLIC.CALL_PROBLEM;
INSERT INTO "PUBLIC"."CALL_PROBLEM" VALUES
(1, 100001, 1, 'E1.1', 'Download Aplikasi', 'Gagal unduh', NULL, 'ESCALATED'),
(2, 100002, 1, 'E1.1', 'Download Aplikasi', 'Gagal unduh', NULL, 'ESCALATED'),
(3, 100003, 1, 'E1.1', 'Download Aplikasi', 'Gagal unduh', NULL, 'ESCALATED'),
(4, 100004, 1, 'E1.1', 'Download Aplikasi', 'Gagal unduh', NULL, 'ESCALATED'),
(5, 100005, 1, 'E1.1', 'Download Aplikasi', 'Gagal unduh', NULL, 'ESCALATED'),
(6, 100006, 1, 'E1.1', 'Download Aplikasi', 'Gagal unduh', NULL, 'ESCALATED'),
(7, 100007, 1, 'E1.1', 'Download Aplikasi', 'Gagal unduh', NULL, 'ESCALATED'),
(8, 100008, 1, 'E1.1', 'Download Aplikasi', 'Gagal unduh', NULL, 'ESCALATED'),
(9, 100010, 1, 'A1b', 'Tidak dapat download atau instal aplikasi', 'Gagal unduh', NULL, NULL),
(10, 100010, 2, 'E1.1', 'Download Aplikasi', 'Gagal unduh', NULL, NULL),
(11, 100011, 1, 'A1b', 'Tidak dapat download atau instal aplikasi', 'Gagal unduh', NULL, 'ANSWERED'),
(12, 100011, 2, 'E1.1', 'Download Aplikasi', 'Gagal unduh', NULL, NULL),
(13, 100012, 1, 'A1b', 'Tidak dapat download atau instal aplikasi', 'Gagal unduh', NULL, 'ANSWERED'),
(14, 100012, 2, 'E1.1', 'Download Aplikasi', 'Gagal unduh', NULL, NULL),
(15, 100013, 1, 'A1b', 'Tidak dapat download atau instal aplikasi', 'Gagal unduh', NULL, 'ANSWERED'),
(16, 100013, 2, 'E1.1', 'Download Aplikasi', 'Gagal unduh', NULL, 'ESCALATED'),
(17, 100014, 1, 'A1b', 'Tidak dapat download atau instal aplikasi', 'Gagal unduh', NULL, NULL),
(18, 100014, 2, 'E1.1', 'Download Aplikasi', 'Gagal unduh', NULL, NULL);
CREATE CACHED TABLE "PUBLIC"."TICKET_SEARCH_TERM"(
    "TICKET_NUMBER" BIGINT NOT NULL,
    "TERM" CHARACTER VARYING(254) NOT NULL
);
ALTER TABLE "PUBLIC"."TICKET_SEARCH_TERM" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3D" PRIMARY KEY("TICKET_NUMBER", "TERM");
-- 45 +/- SELECT COUNT(*) FROM PUBLIC.TICKET_SEARCH_TERM;
INSERT INTO "PUBLIC"."TICKET_SEARCH_TERM" VALUES
(700001, '+6281100000000'),
(700001, '081100000000'),
(700001, 'siti0@contoh.co.id'),
(700001, 'siti'),
(700001, 'rahma'),
(700002, '+6281100000001'),
(700002, '081100000001'),
(700002, 'siti1@contoh.co.id'),
(700002, 'siti'),
(700002, 'rahma'),
(700003, '+6281100000002'),
(700003, '081100000002'),
(700003, 'siti2@contoh.co.id'),
(700003, 'siti'),
(700003, 'rahma'),
(700004, '+6281100000003'),
(700004, '081100000003'),
(700004, 'siti3@contoh.co.id'),
(700004, 'siti'),
(700004, 'rahma'),
(700005, '+6281100000004'),
(700005, '081100000004'),
(700005, 'siti4@contoh.co.id'),
(700005, 'siti'),
(700005, 'rahma'),
(700006, '+6281100000005'),
(700006, '081100000005'),
(700006, 'siti5@contoh.co.id'),
(700006, 'siti'),
(700006, 'rahma'),
(700007, '+6281100000006'),
(700007, '081100000006'),
(700007, 'siti6@contoh.co.id'),
(700007, 'siti'),
(700007, 'rahma'),
(700008, '+6281100000007'),
(700008, '081100000007'),
(700008, 'siti7@contoh.co.id'),
(700008, 'siti'),
(700008, 'rahma'),
(700009, '+6281100010004'),
(700009, '081100010004'),
(700009, 'tono@contoh.co.id'),
(700009, 'tono'),
(700009, 'wijaya');
CREATE INDEX "PUBLIC"."TICKET_SEARCH_TERM_OF" ON "PUBLIC"."TICKET_SEARCH_TERM"("TERM" NULLS FIRST, "TICKET_NUMBER" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."TICKET_EVENT"(
    "ID" BIGINT GENERATED BY DEFAULT AS IDENTITY(START WITH 1 RESTART WITH 24) NOT NULL,
    "TICKET_NUMBER" BIGINT NOT NULL,
    "FROM_STATUS" CHARACTER VARYING(25),
    "TO_STATUS" CHARACTER VARYING(25) NOT NULL,
    "ACTOR" CHARACTER VARYING(64) NOT NULL,
    "OCCURRED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "REASON" CHARACTER VARYING(5000),
    "KIND" CHARACTER VARYING(12) DEFAULT 'STATUS' NOT NULL,
    "RULE" CHARACTER VARYING(100)
);
ALTER TABLE "PUBLIC"."TICKET_EVENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_5C" PRIMARY KEY("ID");
-- 23 +/- SELECT COUNT(*) FROM PUBLIC.TICKET_EVENT;
INSERT INTO "PUBLIC"."TICKET_EVENT" VALUES
(1, 700001, NULL, 'Logged', 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:06.432602+00', NULL, 'CREATED', NULL),
(2, 700002, NULL, 'Logged', 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:07.491025+00', NULL, 'CREATED', NULL),
(3, 700002, 'Logged', 'Active', 'sari', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:08.129129+00', NULL, 'STATUS', 'ticket-transition/service-desk'),
(4, 700003, NULL, 'Logged', 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:08.490836+00', NULL, 'CREATED', NULL),
(5, 700003, 'Logged', 'Active', 'sari', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:08.806078+00', NULL, 'STATUS', 'ticket-transition/service-desk'),
(6, 700003, 'Active', 'Waiting For Customer', 'andi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:08.949174+00', 'Nomor kartu berapa?', 'STATUS', 'ticket-transition/support'),
(7, 700004, NULL, 'Logged', 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:09.350686+00', NULL, 'CREATED', NULL),
(8, 700004, 'Logged', 'Active', 'sari', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:09.724042+00', NULL, 'STATUS', 'ticket-transition/service-desk'),
(9, 700004, 'Active', 'Waiting for 3rd Party', 'andi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:09.837699+00', 'Menunggu', 'STATUS', 'ticket-transition/support'),
(10, 700005, NULL, 'Logged', 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:10.161638+00', NULL, 'CREATED', NULL),
(11, 700005, 'Logged', 'Active', 'sari', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:10.456696+00', NULL, 'STATUS', 'ticket-transition/service-desk'),
(12, 700005, 'Active', 'Waiting for Approval', 'andi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:10.538734+00', 'Pengembalian dana', 'STATUS', 'ticket-transition/support'),
(13, 700006, NULL, 'Logged', 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:10.763259+00', NULL, 'CREATED', NULL),
(14, 700006, 'Logged', 'Active', 'sari', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:11.043197+00', NULL, 'STATUS', 'ticket-transition/service-desk'),
(15, 700006, 'Active', 'Resolved', 'andi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:11.128453+00', 'Sudah kami perbaiki.', 'STATUS', 'ticket-transition/support'),
(16, 700007, NULL, 'Logged', 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:11.363529+00', NULL, 'CREATED', NULL),
(17, 700007, 'Logged', 'Active', 'sari', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:11.651085+00', NULL, 'STATUS', 'ticket-transition/service-desk'),
(18, 700007, 'Active', 'Resolved', 'andi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:11.778195+00', 'Sudah kami perbaiki.', 'STATUS', 'ticket-transition/support'),
(19, 700007, 'Resolved', 'Closed', 'sari', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:12.015483+00', 'Selesai', 'STATUS', 'ticket-transition/service-desk'),
(20, 700008, NULL, 'Logged', 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:12.32133+00', NULL, 'CREATED', NULL),
(21, 700008, 'Logged', 'Active', 'sari', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:12.664217+00', NULL, 'STATUS', 'ticket-transition/service-desk'),
(22, 700008, 'Active', 'Resolved', 'andi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:12.750546+00', 'Sudah kami perbaiki.', 'STATUS', 'ticket-transition/support'),
(23, 700009, NULL, 'Logged', 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:13.781335+00', NULL, 'CREATED', NULL);
CREATE INDEX "PUBLIC"."TICKET_EVENT_OF_TICKET" ON "PUBLIC"."TICKET_EVENT"("TICKET_NUMBER" NULLS FIRST, "ID" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."INCOMING_MAIL"(
    "ID" BIGINT GENERATED BY DEFAULT AS IDENTITY(START WITH 1) NOT NULL,
    "MESSAGE_KEY" CHARACTER VARYING(250) NOT NULL,
    "SIZE_BYTES" BIGINT NOT NULL,
    "TRUNCATED" BOOLEAN NOT NULL,
    "STORED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "KIND" CHARACTER VARYING(10),
    "SENDER" CHARACTER VARYING(254),
    "SUBJECT" CHARACTER VARYING(300),
    "BODY" CHARACTER VARYING(4000),
    "REFERENCE" CHARACTER VARYING(50),
    "REASON" CHARACTER VARYING(500),
    "FAILED_ADDRESS" CHARACTER VARYING(254),
    "CORRECTION_OF" CHARACTER VARYING(50),
    "HANDLED_AT" TIMESTAMP WITH TIME ZONE
);
ALTER TABLE "PUBLIC"."INCOMING_MAIL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_8A7" PRIMARY KEY("ID");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.INCOMING_MAIL;
CREATE INDEX "PUBLIC"."INCOMING_MAIL_OF_REFERENCE" ON "PUBLIC"."INCOMING_MAIL"("REFERENCE" NULLS FIRST, "ID" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ATTACHMENT"(
    "ID" BIGINT GENERATED BY DEFAULT AS IDENTITY(START WITH 1) NOT NULL,
    "PROBLEM_ID" BIGINT NOT NULL,
    "FILE_NAME" CHARACTER VARYING(150) NOT NULL,
    "CONTENT_TYPE" CHARACTER VARYING(100) NOT NULL,
    "SIZE_BYTES" BIGINT NOT NULL,
    "UPLOADED_BY" CHARACTER VARYING(64) NOT NULL,
    "UPLOADED_AT" TIMESTAMP WITH TIME ZONE NOT NULL
);
ALTER TABLE "PUBLIC"."ATTACHMENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_A7" PRIMARY KEY("ID");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ATTACHMENT;
CREATE INDEX "PUBLIC"."ATTACHMENT_OF_PROBLEM" ON "PUBLIC"."ATTACHMENT"("PROBLEM_ID" NULLS FIRST, "ID" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."ATTACHMENT_CHUNK"(
    "ATTACHMENT_ID" BIGINT NOT NULL,
    "POSITION" INTEGER NOT NULL,
    "CONTENT" BINARY VARYING NOT NULL
);
ALTER TABLE "PUBLIC"."ATTACHMENT_CHUNK" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_6A" PRIMARY KEY("ATTACHMENT_ID", "POSITION");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.ATTACHMENT_CHUNK;
CREATE CACHED TABLE "PUBLIC"."CONTACT_RECORD"(
    "ID" BIGINT GENERATED BY DEFAULT AS IDENTITY(START WITH 1 RESTART WITH 25) NOT NULL,
    "IDEMPOTENCY_KEY" CHARACTER VARYING(60) NOT NULL,
    "TARGET_SYSTEM" CHARACTER VARYING(10) NOT NULL,
    "CALL_ID" BIGINT NOT NULL,
    "PROBLEM_ID" BIGINT NOT NULL,
    "OUTCOME" CHARACTER VARYING(20) NOT NULL,
    "ISSUE_STATUS" CHARACTER VARYING(100) NOT NULL,
    "ISSUE_TYPE" CHARACTER VARYING(100) NOT NULL,
    "SUB_ISSUE_TYPE" CHARACTER VARYING(100) NOT NULL,
    "REMARK" CHARACTER VARYING(1000) NOT NULL,
    "TICKET_NUMBER" BIGINT,
    "PREVIOUS_TICKET_NUMBER" BIGINT,
    "SALUTATION" CHARACTER VARYING(10) NOT NULL,
    "CUSTOMER_NAME" CHARACTER VARYING(100) NOT NULL,
    "PHONE" CHARACTER VARYING(16) NOT NULL,
    "CUSTOMER_ID" CHARACTER VARYING(12),
    "RECORDED_BY" CHARACTER VARYING(64) NOT NULL,
    "RECORDED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "STATE" CHARACTER VARYING(10) NOT NULL,
    "REFERENCE" CHARACTER VARYING(100),
    "DELIVERED_AT" TIMESTAMP WITH TIME ZONE
);
ALTER TABLE "PUBLIC"."CONTACT_RECORD" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_660" PRIMARY KEY("ID");
-- 24 +/- SELECT COUNT(*) FROM PUBLIC.CONTACT_RECORD;
INSERT INTO "PUBLIC"."CONTACT_RECORD" VALUES
(1, '1-ESCALATED-CRM', 'CRM', 100001, 1, 'ESCALATED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Download Aplikasi \2013 eskalasi ITSM', 700001, NULL, 'Ibu', 'Siti Rahma', '+6281100000000', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:06.541273+00', 'PENDING', NULL, NULL),
(2, '1-ESCALATED-APKT', 'APKT', 100001, 1, 'ESCALATED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Download Aplikasi \2013 eskalasi ITSM', 700001, NULL, 'Ibu', 'Siti Rahma', '+6281100000000', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:06.541273+00', 'PENDING', NULL, NULL),
(3, '2-ESCALATED-CRM', 'CRM', 100002, 2, 'ESCALATED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Download Aplikasi \2013 eskalasi ITSM', 700002, NULL, 'Ibu', 'Siti Rahma', '+6281100000001', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:07.505513+00', 'PENDING', NULL, NULL),
(4, '2-ESCALATED-APKT', 'APKT', 100002, 2, 'ESCALATED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Download Aplikasi \2013 eskalasi ITSM', 700002, NULL, 'Ibu', 'Siti Rahma', '+6281100000001', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:07.505513+00', 'PENDING', NULL, NULL),
(5, '3-ESCALATED-CRM', 'CRM', 100003, 3, 'ESCALATED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Download Aplikasi \2013 eskalasi ITSM', 700003, NULL, 'Ibu', 'Siti Rahma', '+6281100000002', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:08.497625+00', 'PENDING', NULL, NULL),
(6, '3-ESCALATED-APKT', 'APKT', 100003, 3, 'ESCALATED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Download Aplikasi \2013 eskalasi ITSM', 700003, NULL, 'Ibu', 'Siti Rahma', '+6281100000002', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:08.497625+00', 'PENDING', NULL, NULL),
(7, '4-ESCALATED-CRM', 'CRM', 100004, 4, 'ESCALATED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Download Aplikasi \2013 eskalasi ITSM', 700004, NULL, 'Ibu', 'Siti Rahma', '+6281100000003', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:09.359627+00', 'PENDING', NULL, NULL),
(8, '4-ESCALATED-APKT', 'APKT', 100004, 4, 'ESCALATED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Download Aplikasi \2013 eskalasi ITSM', 700004, NULL, 'Ibu', 'Siti Rahma', '+6281100000003', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:09.359627+00', 'PENDING', NULL, NULL),
(9, '5-ESCALATED-CRM', 'CRM', 100005, 5, 'ESCALATED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Download Aplikasi \2013 eskalasi ITSM', 700005, NULL, 'Ibu', 'Siti Rahma', '+6281100000004', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:10.166424+00', 'PENDING', NULL, NULL),
(10, '5-ESCALATED-APKT', 'APKT', 100005, 5, 'ESCALATED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Download Aplikasi \2013 eskalasi ITSM', 700005, NULL, 'Ibu', 'Siti Rahma', '+6281100000004', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:10.166424+00', 'PENDING', NULL, NULL),
(11, '6-ESCALATED-CRM', 'CRM', 100006, 6, 'ESCALATED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Download Aplikasi \2013 eskalasi ITSM', 700006, NULL, 'Ibu', 'Siti Rahma', '+6281100000005', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:10.775506+00', 'PENDING', NULL, NULL),
(12, '6-ESCALATED-APKT', 'APKT', 100006, 6, 'ESCALATED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Download Aplikasi \2013 eskalasi ITSM', 700006, NULL, 'Ibu', 'Siti Rahma', '+6281100000005', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:10.775506+00', 'PENDING', NULL, NULL),
(13, '7-ESCALATED-CRM', 'CRM', 100007, 7, 'ESCALATED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Download Aplikasi \2013 eskalasi ITSM', 700007, NULL, 'Ibu', 'Siti Rahma', '+6281100000006', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:11.369274+00', 'PENDING', NULL, NULL);
INSERT INTO "PUBLIC"."CONTACT_RECORD" VALUES
(14, '7-ESCALATED-APKT', 'APKT', 100007, 7, 'ESCALATED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Download Aplikasi \2013 eskalasi ITSM', 700007, NULL, 'Ibu', 'Siti Rahma', '+6281100000006', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:11.369274+00', 'PENDING', NULL, NULL),
(15, '8-ESCALATED-CRM', 'CRM', 100008, 8, 'ESCALATED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Download Aplikasi \2013 eskalasi ITSM', 700008, NULL, 'Ibu', 'Siti Rahma', '+6281100000007', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:12.325678+00', 'PENDING', NULL, NULL),
(16, '8-ESCALATED-APKT', 'APKT', 100008, 8, 'ESCALATED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Download Aplikasi \2013 eskalasi ITSM', 700008, NULL, 'Ibu', 'Siti Rahma', '+6281100000007', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:12.325678+00', 'PENDING', NULL, NULL),
(17, '11-ANSWERED-CRM', 'CRM', 100011, 11, 'ANSWERED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Tidak dapat download atau instal aplikasi', NULL, NULL, 'Bapak', 'Tono Wijaya', '+6281100010002', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:13.134623+00', 'PENDING', NULL, NULL),
(18, '11-ANSWERED-APKT', 'APKT', 100011, 11, 'ANSWERED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Tidak dapat download atau instal aplikasi', NULL, NULL, 'Bapak', 'Tono Wijaya', '+6281100010002', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:13.134623+00', 'PENDING', NULL, NULL),
(19, '13-ANSWERED-CRM', 'CRM', 100012, 13, 'ANSWERED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Tidak dapat download atau instal aplikasi', NULL, NULL, 'Bapak', 'Tono Wijaya', '+6281100010003', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:13.337275+00', 'PENDING', NULL, NULL),
(20, '13-ANSWERED-APKT', 'APKT', 100012, 13, 'ANSWERED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Tidak dapat download atau instal aplikasi', NULL, NULL, 'Bapak', 'Tono Wijaya', '+6281100010003', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:13.337275+00', 'PENDING', NULL, NULL),
(21, '15-ANSWERED-CRM', 'CRM', 100013, 15, 'ANSWERED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Tidak dapat download atau instal aplikasi', NULL, NULL, 'Bapak', 'Tono Wijaya', '+6281100010004', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:13.639667+00', 'PENDING', NULL, NULL),
(22, '15-ANSWERED-APKT', 'APKT', 100013, 15, 'ANSWERED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Tidak dapat download atau instal aplikasi', NULL, NULL, 'Bapak', 'Tono Wijaya', '+6281100010004', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:13.639667+00', 'PENDING', NULL, NULL),
(23, '16-ESCALATED-CRM', 'CRM', 100013, 16, 'ESCALATED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Download Aplikasi \2013 eskalasi ITSM', 700009, NULL, 'Bapak', 'Tono Wijaya', '+6281100010004', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:13.785947+00', 'PENDING', NULL, NULL),
(24, '16-ESCALATED-APKT', 'APKT', 100013, 16, 'ESCALATED', 'Issue Closed di CC PLN 123', 'Lain-lain', 'lain-lain', U&'New PLN Mobile \2013 Download Aplikasi \2013 eskalasi ITSM', 700009, NULL, 'Bapak', 'Tono Wijaya', '+6281100010004', NULL, 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:13.785947+00', 'PENDING', NULL, NULL);
CREATE INDEX "PUBLIC"."CONTACT_RECORD_OF_CALL" ON "PUBLIC"."CONTACT_RECORD"("CALL_ID" NULLS FIRST, "ID" NULLS FIRST);
CREATE INDEX "PUBLIC"."CONTACT_RECORD_BY_SYSTEM" ON "PUBLIC"."CONTACT_RECORD"("TARGET_SYSTEM" NULLS FIRST, "ID" NULLS FIRST);
CREATE INDEX "PUBLIC"."CONTACT_RECORD_BY_RECORDER" ON "PUBLIC"."CONTACT_RECORD"("RECORDED_BY" NULLS FIRST, "ID" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."TICKET"(
    "NUMBER" BIGINT GENERATED BY DEFAULT AS IDENTITY(START WITH 700001 RESTART WITH 700010) NOT NULL,
    "PROBLEM_ID" BIGINT NOT NULL,
    "CALL_ID" BIGINT NOT NULL,
    "CALL_TYPE" CHARACTER VARYING(20) NOT NULL,
    "SERVICE_FAMILY" CHARACTER VARYING(50) NOT NULL,
    "SERVICE_GROUP" CHARACTER VARYING(100) NOT NULL,
    "SERVICE_TYPE" CHARACTER VARYING(150) NOT NULL,
    "SUMMARY" CHARACTER VARYING(200) NOT NULL,
    "DESCRIPTION" CHARACTER VARYING(5000) NOT NULL,
    "EMAIL" CHARACTER VARYING(254) NOT NULL,
    "EMAIL_OWNER_NAME" CHARACTER VARYING(100),
    "STATUS" CHARACTER VARYING(25) NOT NULL,
    "CREATED_BY" CHARACTER VARYING(64) NOT NULL,
    "CREATED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "MODIFIED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "TEAM" CHARACTER VARYING(64),
    "ASSIGNEE" CHARACTER VARYING(64),
    "PRIORITY" CHARACTER VARYING(20) DEFAULT 'Normal' NOT NULL,
    "DUE_AT" TIMESTAMP WITH TIME ZONE,
    "STATUS_EVENT_ID" BIGINT,
    "THIRD_PARTY" CHARACTER VARYING(200),
    "THIRD_PARTY_REFERENCE" CHARACTER VARYING(100),
    "THIRD_PARTY_EXPECTED_ON" DATE,
    "DUPLICATE_OF" BIGINT
);
ALTER TABLE "PUBLIC"."TICKET" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_93" PRIMARY KEY("NUMBER");
-- 9 +/- SELECT COUNT(*) FROM PUBLIC.TICKET;
INSERT INTO "PUBLIC"."TICKET" VALUES
(700001, 1, 100001, 'Incident', '32. NEW PLN MOBILE', 'INSTALASI', 'Download Aplikasi', 'Gagal unduh', U&'Mohon bantuannya\000aNama pelanggan : Ibu Siti Rahma\000aEmail : siti0@contoh.co.id\000aNo. Telp. : 0811-0000-0000\000aCC.54.DESI', 'siti0@contoh.co.id', NULL, 'Logged', 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:06.432602+00', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:06.432602+00', 'support', NULL, 'Normal', TIMESTAMP WITH TIME ZONE '2026-11-26 08:00:00+00', NULL, NULL, NULL, NULL, NULL),
(700002, 2, 100002, 'Incident', '32. NEW PLN MOBILE', 'INSTALASI', 'Download Aplikasi', 'Gagal unduh', U&'Mohon bantuannya\000aNama pelanggan : Ibu Siti Rahma\000aEmail : siti1@contoh.co.id\000aNo. Telp. : 0811-0000-0001\000aCC.54.DESI', 'siti1@contoh.co.id', NULL, 'Active', 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:07.491025+00', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:08.131131+00', 'support', 'andi', 'Normal', TIMESTAMP WITH TIME ZONE '2026-11-26 08:00:00+00', 3, NULL, NULL, NULL, NULL),
(700003, 3, 100003, 'Incident', '32. NEW PLN MOBILE', 'INSTALASI', 'Download Aplikasi', 'Gagal unduh', U&'Mohon bantuannya\000aNama pelanggan : Ibu Siti Rahma\000aEmail : siti2@contoh.co.id\000aNo. Telp. : 0811-0000-0002\000aCC.54.DESI', 'siti2@contoh.co.id', NULL, 'Waiting For Customer', 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:08.490836+00', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:08.950309+00', 'support', 'andi', 'Normal', TIMESTAMP WITH TIME ZONE '2026-11-26 08:00:00+00', 6, NULL, NULL, NULL, NULL),
(700004, 4, 100004, 'Incident', '32. NEW PLN MOBILE', 'INSTALASI', 'Download Aplikasi', 'Gagal unduh', U&'Mohon bantuannya\000aNama pelanggan : Ibu Siti Rahma\000aEmail : siti3@contoh.co.id\000aNo. Telp. : 0811-0000-0003\000aCC.54.DESI', 'siti3@contoh.co.id', NULL, 'Waiting for 3rd Party', 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:09.350686+00', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:09.840239+00', 'support', 'andi', 'Normal', TIMESTAMP WITH TIME ZONE '2026-11-26 08:00:00+00', 9, 'LinkAja', NULL, NULL, NULL),
(700005, 5, 100005, 'Incident', '32. NEW PLN MOBILE', 'INSTALASI', 'Download Aplikasi', 'Gagal unduh', U&'Mohon bantuannya\000aNama pelanggan : Ibu Siti Rahma\000aEmail : siti4@contoh.co.id\000aNo. Telp. : 0811-0000-0004\000aCC.54.DESI', 'siti4@contoh.co.id', NULL, 'Waiting for Approval', 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:10.161638+00', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:10.539112+00', 'support', 'andi', 'Normal', TIMESTAMP WITH TIME ZONE '2026-11-26 08:00:00+00', 12, NULL, NULL, NULL, NULL),
(700006, 6, 100006, 'Incident', '32. NEW PLN MOBILE', 'INSTALASI', 'Download Aplikasi', 'Gagal unduh', U&'Mohon bantuannya\000aNama pelanggan : Ibu Siti Rahma\000aEmail : siti5@contoh.co.id\000aNo. Telp. : 0811-0000-0005\000aCC.54.DESI', 'siti5@contoh.co.id', NULL, 'Resolved', 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:10.763259+00', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:11.128929+00', 'support', 'andi', 'Normal', TIMESTAMP WITH TIME ZONE '2026-11-26 08:00:00+00', 15, NULL, NULL, NULL, NULL),
(700007, 7, 100007, 'Incident', '32. NEW PLN MOBILE', 'INSTALASI', 'Download Aplikasi', 'Gagal unduh', U&'Mohon bantuannya\000aNama pelanggan : Ibu Siti Rahma\000aEmail : siti6@contoh.co.id\000aNo. Telp. : 0811-0000-0006\000aCC.54.DESI', 'siti6@contoh.co.id', NULL, 'Closed', 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:11.363529+00', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:12.01592+00', 'support', 'andi', 'Normal', TIMESTAMP WITH TIME ZONE '2026-11-26 08:00:00+00', 19, NULL, NULL, NULL, NULL),
(700008, 8, 100008, 'Incident', '32. NEW PLN MOBILE', 'INSTALASI', 'Download Aplikasi', 'Gagal unduh', U&'Mohon bantuannya\000aNama pelanggan : Ibu Siti Rahma\000aEmail : siti7@contoh.co.id\000aNo. Telp. : 0811-0000-0007\000aCC.54.DESI', 'siti7@contoh.co.id', NULL, 'Resolved', 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:12.32133+00', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:12.750848+00', 'support', 'andi', 'Normal', TIMESTAMP WITH TIME ZONE '2026-11-26 08:00:00+00', 22, NULL, NULL, NULL, NULL);
INSERT INTO "PUBLIC"."TICKET" VALUES
(700009, 16, 100013, 'Incident', '32. NEW PLN MOBILE', 'INSTALASI', 'Download Aplikasi', 'Gagal unduh', U&'Mohon bantuannya\000aNama pelanggan : Bapak Tono Wijaya\000aEmail : tono@contoh.co.id\000aNo. Telp. : 0811-0001-0004\000aCC.54.DESI', 'tono@contoh.co.id', NULL, 'Logged', 'desi', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:13.781335+00', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:13.781335+00', 'support', NULL, 'Normal', TIMESTAMP WITH TIME ZONE '2026-11-26 08:00:00+00', NULL, NULL, NULL, NULL, NULL);
CREATE INDEX "PUBLIC"."TICKET_OF_CALL" ON "PUBLIC"."TICKET"("CALL_ID" NULLS FIRST);
CREATE INDEX "PUBLIC"."TICKET_BY_STATUS" ON "PUBLIC"."TICKET"("STATUS" NULLS FIRST, "NUMBER" NULLS FIRST);
CREATE INDEX "PUBLIC"."TICKET_BY_CREATOR" ON "PUBLIC"."TICKET"("CREATED_BY" NULLS FIRST, "NUMBER" NULLS FIRST);
CREATE INDEX "PUBLIC"."TICKET_BY_ASSIGNEE" ON "PUBLIC"."TICKET"("ASSIGNEE" NULLS FIRST, "NUMBER" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."OUTGOING_MAIL"(
    "ID" BIGINT GENERATED BY DEFAULT AS IDENTITY(START WITH 1 RESTART WITH 15) NOT NULL,
    "MAIL_KEY" CHARACTER VARYING(100) NOT NULL,
    "RECIPIENT" CHARACTER VARYING(254) NOT NULL,
    "SUBJECT" CHARACTER VARYING(300) NOT NULL,
    "BODY" CHARACTER VARYING(20000) NOT NULL,
    "REFERENCE" CHARACTER VARYING(50) NOT NULL,
    "STATUS" CHARACTER VARYING(10) DEFAULT 'PENDING' NOT NULL,
    "QUEUED_AT" TIMESTAMP WITH TIME ZONE NOT NULL,
    "SENT_AT" TIMESTAMP WITH TIME ZONE
);
ALTER TABLE "PUBLIC"."OUTGOING_MAIL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_C0" PRIMARY KEY("ID");
-- 14 +/- SELECT COUNT(*) FROM PUBLIC.OUTGOING_MAIL;
INSERT INTO "PUBLIC"."OUTGOING_MAIL" VALUES
(1, 'ticket-number-700001-0', 'siti0@contoh.co.id', '[Tiket 700001] Laporan Anda sudah kami catat', U&'Ibu Siti Rahma yang terhormat,\000a\000aTerima kasih telah menghubungi PLN 123. Laporan Anda tentang New PLN Mobile sudah kami catat.\000a\000aNomor tiket: 700001\000aRingkasan: Gagal unduh\000a\000aLaporan ini kami teruskan ke bagian terkait. Jawaban dan perkembangannya kami kirim ke alamat e-mail ini, jadi mohon periksa e-mail Anda secara berkala, termasuk folder spam.\000a\000aSimpan nomor tiket ini. Bila menghubungi PLN 123 kembali tentang laporan yang sama, sebutkan nomor tersebut. Untuk menambah keterangan, cukup balas e-mail ini.\000a\000aHormat kami,\000aPLN 123', '700001', 'PENDING', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:06.46933+00', NULL),
(2, 'ticket-number-700002-0', 'siti1@contoh.co.id', '[Tiket 700002] Laporan Anda sudah kami catat', U&'Ibu Siti Rahma yang terhormat,\000a\000aTerima kasih telah menghubungi PLN 123. Laporan Anda tentang New PLN Mobile sudah kami catat.\000a\000aNomor tiket: 700002\000aRingkasan: Gagal unduh\000a\000aLaporan ini kami teruskan ke bagian terkait. Jawaban dan perkembangannya kami kirim ke alamat e-mail ini, jadi mohon periksa e-mail Anda secara berkala, termasuk folder spam.\000a\000aSimpan nomor tiket ini. Bila menghubungi PLN 123 kembali tentang laporan yang sama, sebutkan nomor tersebut. Untuk menambah keterangan, cukup balas e-mail ini.\000a\000aHormat kami,\000aPLN 123', '700002', 'PENDING', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:07.499374+00', NULL),
(3, 'ticket-number-700003-0', 'siti2@contoh.co.id', '[Tiket 700003] Laporan Anda sudah kami catat', U&'Ibu Siti Rahma yang terhormat,\000a\000aTerima kasih telah menghubungi PLN 123. Laporan Anda tentang New PLN Mobile sudah kami catat.\000a\000aNomor tiket: 700003\000aRingkasan: Gagal unduh\000a\000aLaporan ini kami teruskan ke bagian terkait. Jawaban dan perkembangannya kami kirim ke alamat e-mail ini, jadi mohon periksa e-mail Anda secara berkala, termasuk folder spam.\000a\000aSimpan nomor tiket ini. Bila menghubungi PLN 123 kembali tentang laporan yang sama, sebutkan nomor tersebut. Untuk menambah keterangan, cukup balas e-mail ini.\000a\000aHormat kami,\000aPLN 123', '700003', 'PENDING', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:08.495027+00', NULL),
(4, 'question-700003-6', 'siti2@contoh.co.id', '[Tiket 700003] Kami memerlukan keterangan Anda', U&'Ibu Siti Rahma yang terhormat,\000a\000aUntuk melanjutkan laporan Anda (Gagal unduh), kami memerlukan keterangan berikut:\000a\000aNomor kartu berapa?\000a\000aMohon balas e-mail ini dengan jawaban Anda, bila perlu beserta lampiran. Tanpa jawaban, tiket 700003 ditutup secara otomatis pada Minggu, 29 November 2026 pukul 23.26 WIB.\000a\000aHormat kami,\000aPLN 123', '700003', 'PENDING', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:08.974309+00', NULL),
(5, 'ticket-number-700004-0', 'siti3@contoh.co.id', '[Tiket 700004] Laporan Anda sudah kami catat', U&'Ibu Siti Rahma yang terhormat,\000a\000aTerima kasih telah menghubungi PLN 123. Laporan Anda tentang New PLN Mobile sudah kami catat.\000a\000aNomor tiket: 700004\000aRingkasan: Gagal unduh\000a\000aLaporan ini kami teruskan ke bagian terkait. Jawaban dan perkembangannya kami kirim ke alamat e-mail ini, jadi mohon periksa e-mail Anda secara berkala, termasuk folder spam.\000a\000aSimpan nomor tiket ini. Bila menghubungi PLN 123 kembali tentang laporan yang sama, sebutkan nomor tersebut. Untuk menambah keterangan, cukup balas e-mail ini.\000a\000aHormat kami,\000aPLN 123', '700004', 'PENDING', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:09.355844+00', NULL),
(6, 'ticket-number-700005-0', 'siti4@contoh.co.id', '[Tiket 700005] Laporan Anda sudah kami catat', U&'Ibu Siti Rahma yang terhormat,\000a\000aTerima kasih telah menghubungi PLN 123. Laporan Anda tentang New PLN Mobile sudah kami catat.\000a\000aNomor tiket: 700005\000aRingkasan: Gagal unduh\000a\000aLaporan ini kami teruskan ke bagian terkait. Jawaban dan perkembangannya kami kirim ke alamat e-mail ini, jadi mohon periksa e-mail Anda secara berkala, termasuk folder spam.\000a\000aSimpan nomor tiket ini. Bila menghubungi PLN 123 kembali tentang laporan yang sama, sebutkan nomor tersebut. Untuk menambah keterangan, cukup balas e-mail ini.\000a\000aHormat kami,\000aPLN 123', '700005', 'PENDING', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:10.164195+00', NULL);
INSERT INTO "PUBLIC"."OUTGOING_MAIL" VALUES
(7, 'ticket-number-700006-0', 'siti5@contoh.co.id', '[Tiket 700006] Laporan Anda sudah kami catat', U&'Ibu Siti Rahma yang terhormat,\000a\000aTerima kasih telah menghubungi PLN 123. Laporan Anda tentang New PLN Mobile sudah kami catat.\000a\000aNomor tiket: 700006\000aRingkasan: Gagal unduh\000a\000aLaporan ini kami teruskan ke bagian terkait. Jawaban dan perkembangannya kami kirim ke alamat e-mail ini, jadi mohon periksa e-mail Anda secara berkala, termasuk folder spam.\000a\000aSimpan nomor tiket ini. Bila menghubungi PLN 123 kembali tentang laporan yang sama, sebutkan nomor tersebut. Untuk menambah keterangan, cukup balas e-mail ini.\000a\000aHormat kami,\000aPLN 123', '700006', 'PENDING', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:10.766781+00', NULL),
(8, 'resolved-700006-15', 'siti5@contoh.co.id', '[Tiket 700006] Laporan Anda sudah ditangani', U&'Ibu Siti Rahma yang terhormat,\000a\000aLaporan Anda (Gagal unduh) sudah ditangani. Penyelesaiannya:\000a\000aSudah kami perbaiki.\000a\000aApakah masalah Anda sudah teratasi? Jawab lewat tautan ini, tanpa perlu login:\000a\000ahttp://localhost:8080/konfirmasi/AAAAAAAKrmYAAAAAAAAAD5lWVhZ13qkdr0Fj98V4Rdj4zPS7wB5tzSVbqW_NA_wf\000a\000aAnda juga dapat membalas e-mail ini: tulis SELESAI bila sudah teratasi, atau BELUM beserta penjelasannya bila masih ada kendala.\000a\000aHormat kami,\000aPLN 123', '700006', 'PENDING', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:11.134263+00', NULL),
(9, 'ticket-number-700007-0', 'siti6@contoh.co.id', '[Tiket 700007] Laporan Anda sudah kami catat', U&'Ibu Siti Rahma yang terhormat,\000a\000aTerima kasih telah menghubungi PLN 123. Laporan Anda tentang New PLN Mobile sudah kami catat.\000a\000aNomor tiket: 700007\000aRingkasan: Gagal unduh\000a\000aLaporan ini kami teruskan ke bagian terkait. Jawaban dan perkembangannya kami kirim ke alamat e-mail ini, jadi mohon periksa e-mail Anda secara berkala, termasuk folder spam.\000a\000aSimpan nomor tiket ini. Bila menghubungi PLN 123 kembali tentang laporan yang sama, sebutkan nomor tersebut. Untuk menambah keterangan, cukup balas e-mail ini.\000a\000aHormat kami,\000aPLN 123', '700007', 'PENDING', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:11.366704+00', NULL),
(10, 'resolved-700007-18', 'siti6@contoh.co.id', '[Tiket 700007] Laporan Anda sudah ditangani', U&'Ibu Siti Rahma yang terhormat,\000a\000aLaporan Anda (Gagal unduh) sudah ditangani. Penyelesaiannya:\000a\000aSudah kami perbaiki.\000a\000aApakah masalah Anda sudah teratasi? Jawab lewat tautan ini, tanpa perlu login:\000a\000ahttp://localhost:8080/konfirmasi/AAAAAAAKrmcAAAAAAAAAEk6Zxl8ZvFfTCyR4raaqaStSni8E2jDUkVwxDgHqaK3E\000a\000aAnda juga dapat membalas e-mail ini: tulis SELESAI bila sudah teratasi, atau BELUM beserta penjelasannya bila masih ada kendala.\000a\000aHormat kami,\000aPLN 123', '700007', 'PENDING', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:11.780828+00', NULL),
(11, 'closed-700007-19', 'siti6@contoh.co.id', '[Tiket 700007] Tiket ditutup', U&'Ibu Siti Rahma yang terhormat,\000a\000aTiket 700007 (Gagal unduh) sudah ditutup dengan status Closed.\000a\000aKeterangan: Selesai\000a\000aTiket yang sudah ditutup tidak dapat dibuka kembali. Bila masih ada kendala, silakan hubungi PLN 123 dan sebutkan nomor tiket ini.\000a\000aHormat kami,\000aPLN 123', '700007', 'PENDING', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:12.024385+00', NULL),
(12, 'ticket-number-700008-0', 'siti7@contoh.co.id', '[Tiket 700008] Laporan Anda sudah kami catat', U&'Ibu Siti Rahma yang terhormat,\000a\000aTerima kasih telah menghubungi PLN 123. Laporan Anda tentang New PLN Mobile sudah kami catat.\000a\000aNomor tiket: 700008\000aRingkasan: Gagal unduh\000a\000aLaporan ini kami teruskan ke bagian terkait. Jawaban dan perkembangannya kami kirim ke alamat e-mail ini, jadi mohon periksa e-mail Anda secara berkala, termasuk folder spam.\000a\000aSimpan nomor tiket ini. Bila menghubungi PLN 123 kembali tentang laporan yang sama, sebutkan nomor tersebut. Untuk menambah keterangan, cukup balas e-mail ini.\000a\000aHormat kami,\000aPLN 123', '700008', 'PENDING', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:12.323661+00', NULL);
INSERT INTO "PUBLIC"."OUTGOING_MAIL" VALUES
(13, 'resolved-700008-22', 'siti7@contoh.co.id', '[Tiket 700008] Laporan Anda sudah ditangani', U&'Ibu Siti Rahma yang terhormat,\000a\000aLaporan Anda (Gagal unduh) sudah ditangani. Penyelesaiannya:\000a\000aSudah kami perbaiki.\000a\000aApakah masalah Anda sudah teratasi? Jawab lewat tautan ini, tanpa perlu login:\000a\000ahttp://localhost:8080/konfirmasi/AAAAAAAKrmgAAAAAAAAAFphDS-qN6vtlqaiAb1A0iuPAQZPUKic9iU9V4x4rH9xy\000a\000aAnda juga dapat membalas e-mail ini: tulis SELESAI bila sudah teratasi, atau BELUM beserta penjelasannya bila masih ada kendala.\000a\000aHormat kami,\000aPLN 123', '700008', 'PENDING', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:12.754071+00', NULL),
(14, 'ticket-number-700009-0', 'tono@contoh.co.id', '[Tiket 700009] Laporan Anda sudah kami catat', U&'Bapak Tono Wijaya yang terhormat,\000a\000aTerima kasih telah menghubungi PLN 123. Laporan Anda tentang New PLN Mobile sudah kami catat.\000a\000aNomor tiket: 700009\000aRingkasan: Gagal unduh\000a\000aLaporan ini kami teruskan ke bagian terkait. Jawaban dan perkembangannya kami kirim ke alamat e-mail ini, jadi mohon periksa e-mail Anda secara berkala, termasuk folder spam.\000a\000aSimpan nomor tiket ini. Bila menghubungi PLN 123 kembali tentang laporan yang sama, sebutkan nomor tersebut. Untuk menambah keterangan, cukup balas e-mail ini.\000a\000aHormat kami,\000aPLN 123', '700009', 'PENDING', TIMESTAMP WITH TIME ZONE '2026-11-24 16:26:13.784097+00', NULL);
CREATE INDEX "PUBLIC"."OUTGOING_MAIL_OF_REFERENCE" ON "PUBLIC"."OUTGOING_MAIL"("REFERENCE" NULLS FIRST, "ID" NULLS FIRST);
CREATE INDEX "PUBLIC"."OUTGOING_MAIL_TO" ON "PUBLIC"."OUTGOING_MAIL"("RECIPIENT" NULLS FIRST, "ID" NULLS FIRST);
CREATE CACHED TABLE "PUBLIC"."INCOMING_MAIL_CHUNK"(
    "MAIL_ID" BIGINT NOT NULL,
    "POSITION" INTEGER NOT NULL,
    "CONTENT" BINARY VARYING NOT NULL
);
ALTER TABLE "PUBLIC"."INCOMING_MAIL_CHUNK" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D9" PRIMARY KEY("MAIL_ID", "POSITION");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.INCOMING_MAIL_CHUNK;
CREATE CACHED TABLE "PUBLIC"."LINK_SECRET"(
    "ID" INTEGER NOT NULL,
    "SECRET" CHARACTER VARYING(100) NOT NULL
);
ALTER TABLE "PUBLIC"."LINK_SECRET" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_AB" PRIMARY KEY("ID");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.LINK_SECRET;
INSERT INTO "PUBLIC"."LINK_SECRET" VALUES
(1, '7ietJv5lIvr8_g2X3LHqMh8j0fwDDq2sSXaFNnMZnsk');
ALTER TABLE "PUBLIC"."CONTACT_RECORD" ADD CONSTRAINT "PUBLIC"."CONTACT_RECORD_STATE" CHECK("STATE" IN('RECORDED', 'PENDING', 'DELIVERED')) NOCHECK;
ALTER TABLE "PUBLIC"."LINK_SECRET" ADD CONSTRAINT "PUBLIC"."LINK_SECRET_ONE" CHECK("ID" = 1) NOCHECK;
ALTER TABLE "PUBLIC"."CUSTOMER_CALL" ADD CONSTRAINT "PUBLIC"."CUSTOMER_CALL_STATUS" CHECK("STATUS" IN('OPEN', 'CLOSED', 'ABANDONED')) NOCHECK;
ALTER TABLE "PUBLIC"."OUTGOING_MAIL" ADD CONSTRAINT "PUBLIC"."OUTGOING_MAIL_SENT" CHECK(("STATUS" = 'SENT') = ("SENT_AT" IS NOT NULL)) NOCHECK;
ALTER TABLE "PUBLIC"."CONTACT_RECORD" ADD CONSTRAINT "PUBLIC"."CONTACT_RECORD_SYSTEM" CHECK("TARGET_SYSTEM" IN('CRM', 'APKT')) NOCHECK;
ALTER TABLE "PUBLIC"."CUSTOMER_CALL" ADD CONSTRAINT "PUBLIC"."CUSTOMER_CALL_SALUTATION" CHECK("SALUTATION" IN('Bapak', 'Ibu')) NOCHECK;
ALTER TABLE "PUBLIC"."TICKET" ADD CONSTRAINT "PUBLIC"."TICKET_CALL_TYPE" CHECK("CALL_TYPE" IN('Incident', 'Service Request')) NOCHECK;
ALTER TABLE "PUBLIC"."CALL_PROBLEM" ADD CONSTRAINT "PUBLIC"."CALL_PROBLEM_OUTCOME" CHECK("OUTCOME" IN('ANSWERED', 'ESCALATED', 'NOT_ESCALATED', 'ABANDONED')) NOCHECK;
ALTER TABLE "PUBLIC"."OUTGOING_MAIL" ADD CONSTRAINT "PUBLIC"."OUTGOING_MAIL_STATUS" CHECK("STATUS" IN('PENDING', 'SENT')) NOCHECK;
ALTER TABLE "PUBLIC"."TICKET" ADD CONSTRAINT "PUBLIC"."TICKET_STATUS" CHECK("STATUS" IN('Logged', 'Active', 'Waiting For Customer', 'Waiting for 3rd Party', 'Waiting for Approval', 'Resolved', 'Closed')) NOCHECK;
ALTER TABLE "PUBLIC"."TICKET_EVENT" ADD CONSTRAINT "PUBLIC"."TICKET_EVENT_KIND" CHECK("KIND" IN('CREATED', 'STATUS', 'NOTE', 'ASSIGNED', 'CLASSIFIED', 'REPLY', 'EMAIL')) NOCHECK;
ALTER TABLE "PUBLIC"."INCOMING_MAIL" ADD CONSTRAINT "PUBLIC"."INCOMING_MAIL_KIND" CHECK("KIND" IN('REPLY', 'BOUNCE', 'IGNORED', 'UNKNOWN')) NOCHECK;
ALTER TABLE "PUBLIC"."CUSTOMER_CALL" ADD CONSTRAINT "PUBLIC"."CUSTOMER_CALL_CLOSED" CHECK(("STATUS" = 'OPEN') = ("CLOSED_AT" IS NULL)) NOCHECK;
ALTER TABLE "PUBLIC"."TICKET" ADD CONSTRAINT "PUBLIC"."TICKET_ONE_PER_PROBLEM" UNIQUE NULLS DISTINCT ("PROBLEM_ID");
ALTER TABLE "PUBLIC"."ACT_RU_VARIABLE" ADD CONSTRAINT "PUBLIC"."ACT_UNIQ_VARIABLE" UNIQUE NULLS DISTINCT ("VAR_SCOPE_", "NAME_");
ALTER TABLE "PUBLIC"."ACT_HI_PROCINST" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_8D1" UNIQUE NULLS DISTINCT ("PROC_INST_ID_");
ALTER TABLE "PUBLIC"."CONTACT_RECORD" ADD CONSTRAINT "PUBLIC"."CONTACT_RECORD_ONCE" UNIQUE NULLS DISTINCT ("IDEMPOTENCY_KEY");
ALTER TABLE "PUBLIC"."ACT_ID_TENANT_MEMBER" ADD CONSTRAINT "PUBLIC"."ACT_UNIQ_TENANT_MEMB_USER" UNIQUE NULLS DISTINCT ("TENANT_ID_", "USER_ID_");
ALTER TABLE "PUBLIC"."CALL_PROBLEM" ADD CONSTRAINT "PUBLIC"."CALL_PROBLEM_POSITION" UNIQUE NULLS DISTINCT ("CALL_ID", "POSITION");
ALTER TABLE "PUBLIC"."INCOMING_MAIL" ADD CONSTRAINT "PUBLIC"."INCOMING_MAIL_ONCE" UNIQUE NULLS DISTINCT ("MESSAGE_KEY");
ALTER TABLE "PUBLIC"."INCOMING_MAIL" ADD CONSTRAINT "PUBLIC"."INCOMING_MAIL_ONE_CORRECTION" UNIQUE NULLS DISTINCT ("CORRECTION_OF");
ALTER TABLE "PUBLIC"."ACT_ID_TENANT_MEMBER" ADD CONSTRAINT "PUBLIC"."ACT_UNIQ_TENANT_MEMB_GROUP" UNIQUE NULLS DISTINCT ("TENANT_ID_", "GROUP_ID_");
ALTER TABLE "PUBLIC"."ACT_RU_AUTHORIZATION" ADD CONSTRAINT "PUBLIC"."ACT_UNIQ_AUTH_USER" UNIQUE NULLS DISTINCT ("TYPE_", "USER_ID_", "RESOURCE_TYPE_", "RESOURCE_ID_");
ALTER TABLE "PUBLIC"."OUTGOING_MAIL" ADD CONSTRAINT "PUBLIC"."OUTGOING_MAIL_ONCE" UNIQUE NULLS DISTINCT ("MAIL_KEY");
ALTER TABLE "PUBLIC"."ACT_RU_AUTHORIZATION" ADD CONSTRAINT "PUBLIC"."ACT_UNIQ_AUTH_GROUP" UNIQUE NULLS DISTINCT ("TYPE_", "GROUP_ID_", "RESOURCE_TYPE_", "RESOURCE_ID_");
ALTER TABLE "PUBLIC"."ACT_HI_CASEINST" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_CA49" UNIQUE NULLS DISTINCT ("CASE_INST_ID_");
ALTER TABLE "PUBLIC"."ACT_GE_BYTEARRAY" ADD CONSTRAINT "PUBLIC"."ACT_FK_BYTEARR_DEPL" FOREIGN KEY("DEPLOYMENT_ID_") REFERENCES "PUBLIC"."ACT_RE_DEPLOYMENT"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_EXT_TASK" ADD CONSTRAINT "PUBLIC"."ACT_FK_EXT_TASK_EXE" FOREIGN KEY("EXECUTION_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_CASE_SENTRY_PART" ADD CONSTRAINT "PUBLIC"."ACT_FK_CASE_SENTRY_CASE_EXEC" FOREIGN KEY("CASE_EXEC_ID_") REFERENCES "PUBLIC"."ACT_RU_CASE_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_VARIABLE" ADD CONSTRAINT "PUBLIC"."ACT_FK_VAR_PROCINST" FOREIGN KEY("PROC_INST_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_JOB" ADD CONSTRAINT "PUBLIC"."ACT_FK_JOB_EXCEPTION" FOREIGN KEY("EXCEPTION_STACK_ID_") REFERENCES "PUBLIC"."ACT_GE_BYTEARRAY"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RE_DECISION_DEF" ADD CONSTRAINT "PUBLIC"."ACT_FK_DEC_REQ" FOREIGN KEY("DEC_REQ_ID_") REFERENCES "PUBLIC"."ACT_RE_DECISION_REQ_DEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_TASK" ADD CONSTRAINT "PUBLIC"."ACT_FK_TASK_CASE_EXE" FOREIGN KEY("CASE_EXECUTION_ID_") REFERENCES "PUBLIC"."ACT_RU_CASE_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_BATCH" ADD CONSTRAINT "PUBLIC"."ACT_FK_BATCH_SEED_JOB_DEF" FOREIGN KEY("SEED_JOB_DEF_ID_") REFERENCES "PUBLIC"."ACT_RU_JOBDEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."TICKET" ADD CONSTRAINT "PUBLIC"."TICKET_CALL" FOREIGN KEY("CALL_ID") REFERENCES "PUBLIC"."CUSTOMER_CALL"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."TICKET" ADD CONSTRAINT "PUBLIC"."TICKET_STATUS_EVENT" FOREIGN KEY("STATUS_EVENT_ID") REFERENCES "PUBLIC"."TICKET_EVENT"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_ID_TENANT_MEMBER" ADD CONSTRAINT "PUBLIC"."ACT_FK_TENANT_MEMB_USER" FOREIGN KEY("USER_ID_") REFERENCES "PUBLIC"."ACT_ID_USER"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_TASK" ADD CONSTRAINT "PUBLIC"."ACT_FK_TASK_CASE_DEF" FOREIGN KEY("CASE_DEF_ID_") REFERENCES "PUBLIC"."ACT_RE_CASE_DEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_IDENTITYLINK" ADD CONSTRAINT "PUBLIC"."ACT_FK_TSKASS_TASK" FOREIGN KEY("TASK_ID_") REFERENCES "PUBLIC"."ACT_RU_TASK"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_TASK" ADD CONSTRAINT "PUBLIC"."ACT_FK_TASK_EXE" FOREIGN KEY("EXECUTION_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_INCIDENT" ADD CONSTRAINT "PUBLIC"."ACT_FK_INC_JOB_DEF" FOREIGN KEY("JOB_DEF_ID_") REFERENCES "PUBLIC"."ACT_RU_JOBDEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_EVENT_SUBSCR" ADD CONSTRAINT "PUBLIC"."ACT_FK_EVENT_EXEC" FOREIGN KEY("EXECUTION_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_VARIABLE" ADD CONSTRAINT "PUBLIC"."ACT_FK_VAR_EXE" FOREIGN KEY("EXECUTION_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_EXECUTION" ADD CONSTRAINT "PUBLIC"."ACT_FK_EXE_PARENT" FOREIGN KEY("PARENT_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_ID_MEMBERSHIP" ADD CONSTRAINT "PUBLIC"."ACT_FK_MEMB_GROUP" FOREIGN KEY("GROUP_ID_") REFERENCES "PUBLIC"."ACT_ID_GROUP"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_ID_TENANT_MEMBER" ADD CONSTRAINT "PUBLIC"."ACT_FK_TENANT_MEMB_GROUP" FOREIGN KEY("GROUP_ID_") REFERENCES "PUBLIC"."ACT_ID_GROUP"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."INCOMING_MAIL_CHUNK" ADD CONSTRAINT "PUBLIC"."INCOMING_MAIL_CHUNK_MAIL" FOREIGN KEY("MAIL_ID") REFERENCES "PUBLIC"."INCOMING_MAIL"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_INCIDENT" ADD CONSTRAINT "PUBLIC"."ACT_FK_INC_PROCDEF" FOREIGN KEY("PROC_DEF_ID_") REFERENCES "PUBLIC"."ACT_RE_PROCDEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_ID_MEMBERSHIP" ADD CONSTRAINT "PUBLIC"."ACT_FK_MEMB_USER" FOREIGN KEY("USER_ID_") REFERENCES "PUBLIC"."ACT_ID_USER"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_CASE_EXECUTION" ADD CONSTRAINT "PUBLIC"."ACT_FK_CASE_EXE_CASE_DEF" FOREIGN KEY("CASE_DEF_ID_") REFERENCES "PUBLIC"."ACT_RE_CASE_DEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ATTACHMENT" ADD CONSTRAINT "PUBLIC"."ATTACHMENT_PROBLEM" FOREIGN KEY("PROBLEM_ID") REFERENCES "PUBLIC"."CALL_PROBLEM"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_INCIDENT" ADD CONSTRAINT "PUBLIC"."ACT_FK_INC_EXE" FOREIGN KEY("EXECUTION_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_VARIABLE" ADD CONSTRAINT "PUBLIC"."ACT_FK_VAR_CASE_INST" FOREIGN KEY("CASE_INST_ID_") REFERENCES "PUBLIC"."ACT_RU_CASE_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_BATCH" ADD CONSTRAINT "PUBLIC"."ACT_FK_BATCH_JOB_DEF" FOREIGN KEY("BATCH_JOB_DEF_ID_") REFERENCES "PUBLIC"."ACT_RU_JOBDEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_TASK" ADD CONSTRAINT "PUBLIC"."ACT_FK_TASK_PROCDEF" FOREIGN KEY("PROC_DEF_ID_") REFERENCES "PUBLIC"."ACT_RE_PROCDEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."TICKET" ADD CONSTRAINT "PUBLIC"."TICKET_PROBLEM" FOREIGN KEY("PROBLEM_ID") REFERENCES "PUBLIC"."CALL_PROBLEM"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."CALL_PROBLEM" ADD CONSTRAINT "PUBLIC"."CALL_PROBLEM_CALL" FOREIGN KEY("CALL_ID") REFERENCES "PUBLIC"."CUSTOMER_CALL"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."CONTACT_RECORD" ADD CONSTRAINT "PUBLIC"."CONTACT_RECORD_PROBLEM" FOREIGN KEY("PROBLEM_ID") REFERENCES "PUBLIC"."CALL_PROBLEM"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_VARIABLE" ADD CONSTRAINT "PUBLIC"."ACT_FK_VAR_BYTEARRAY" FOREIGN KEY("BYTEARRAY_ID_") REFERENCES "PUBLIC"."ACT_GE_BYTEARRAY"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_EXECUTION" ADD CONSTRAINT "PUBLIC"."ACT_FK_EXE_PROCDEF" FOREIGN KEY("PROC_DEF_ID_") REFERENCES "PUBLIC"."ACT_RE_PROCDEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_VARIABLE" ADD CONSTRAINT "PUBLIC"."ACT_FK_VAR_CASE_EXE" FOREIGN KEY("CASE_EXECUTION_ID_") REFERENCES "PUBLIC"."ACT_RU_CASE_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."TICKET_SEARCH_TERM" ADD CONSTRAINT "PUBLIC"."TICKET_SEARCH_TERM_TICKET" FOREIGN KEY("TICKET_NUMBER") REFERENCES "PUBLIC"."TICKET"("NUMBER") NOCHECK;
ALTER TABLE "PUBLIC"."ATTACHMENT_CHUNK" ADD CONSTRAINT "PUBLIC"."ATTACHMENT_CHUNK_ATTACHMENT" FOREIGN KEY("ATTACHMENT_ID") REFERENCES "PUBLIC"."ATTACHMENT"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."TICKET_EVENT" ADD CONSTRAINT "PUBLIC"."TICKET_EVENT_TICKET" FOREIGN KEY("TICKET_NUMBER") REFERENCES "PUBLIC"."TICKET"("NUMBER") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_CASE_SENTRY_PART" ADD CONSTRAINT "PUBLIC"."ACT_FK_CASE_SENTRY_CASE_INST" FOREIGN KEY("CASE_INST_ID_") REFERENCES "PUBLIC"."ACT_RU_CASE_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."CONTACT_RECORD" ADD CONSTRAINT "PUBLIC"."CONTACT_RECORD_CALL" FOREIGN KEY("CALL_ID") REFERENCES "PUBLIC"."CUSTOMER_CALL"("ID") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_BATCH" ADD CONSTRAINT "PUBLIC"."ACT_FK_BATCH_MONITOR_JOB_DEF" FOREIGN KEY("MONITOR_JOB_DEF_ID_") REFERENCES "PUBLIC"."ACT_RU_JOBDEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."CONTACT_RECORD" ADD CONSTRAINT "PUBLIC"."CONTACT_RECORD_PREVIOUS" FOREIGN KEY("PREVIOUS_TICKET_NUMBER") REFERENCES "PUBLIC"."TICKET"("NUMBER") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_CASE_EXECUTION" ADD CONSTRAINT "PUBLIC"."ACT_FK_CASE_EXE_PARENT" FOREIGN KEY("PARENT_ID_") REFERENCES "PUBLIC"."ACT_RU_CASE_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."TICKET" ADD CONSTRAINT "PUBLIC"."TICKET_DUPLICATE" FOREIGN KEY("DUPLICATE_OF") REFERENCES "PUBLIC"."TICKET"("NUMBER") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_INCIDENT" ADD CONSTRAINT "PUBLIC"."ACT_FK_INC_RCAUSE" FOREIGN KEY("ROOT_CAUSE_INCIDENT_ID_") REFERENCES "PUBLIC"."ACT_RU_INCIDENT"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_TASK" ADD CONSTRAINT "PUBLIC"."ACT_FK_TASK_PROCINST" FOREIGN KEY("PROC_INST_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_INCIDENT" ADD CONSTRAINT "PUBLIC"."ACT_FK_INC_CAUSE" FOREIGN KEY("CAUSE_INCIDENT_ID_") REFERENCES "PUBLIC"."ACT_RU_INCIDENT"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_IDENTITYLINK" ADD CONSTRAINT "PUBLIC"."ACT_FK_ATHRZ_PROCEDEF" FOREIGN KEY("PROC_DEF_ID_") REFERENCES "PUBLIC"."ACT_RE_PROCDEF"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_EXT_TASK" ADD CONSTRAINT "PUBLIC"."ACT_FK_EXT_TASK_ERROR_DETAILS" FOREIGN KEY("ERROR_DETAILS_ID_") REFERENCES "PUBLIC"."ACT_GE_BYTEARRAY"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."CONTACT_RECORD" ADD CONSTRAINT "PUBLIC"."CONTACT_RECORD_TICKET" FOREIGN KEY("TICKET_NUMBER") REFERENCES "PUBLIC"."TICKET"("NUMBER") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_ID_TENANT_MEMBER" ADD CONSTRAINT "PUBLIC"."ACT_FK_TENANT_MEMB" FOREIGN KEY("TENANT_ID_") REFERENCES "PUBLIC"."ACT_ID_TENANT"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_EXECUTION" ADD CONSTRAINT "PUBLIC"."ACT_FK_EXE_PROCINST" FOREIGN KEY("PROC_INST_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_VARIABLE" ADD CONSTRAINT "PUBLIC"."ACT_FK_VAR_BATCH" FOREIGN KEY("BATCH_ID_") REFERENCES "PUBLIC"."ACT_RU_BATCH"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_EXECUTION" ADD CONSTRAINT "PUBLIC"."ACT_FK_EXE_SUPER" FOREIGN KEY("SUPER_EXEC_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_INCIDENT" ADD CONSTRAINT "PUBLIC"."ACT_FK_INC_PROCINST" FOREIGN KEY("PROC_INST_ID_") REFERENCES "PUBLIC"."ACT_RU_EXECUTION"("ID_") NOCHECK;
ALTER TABLE "PUBLIC"."ACT_RU_CASE_EXECUTION" ADD CONSTRAINT "PUBLIC"."ACT_FK_CASE_EXE_CASE_INST" FOREIGN KEY("CASE_INST_ID_") REFERENCES "PUBLIC"."ACT_RU_CASE_EXECUTION"("ID_") NOCHECK;
CREATE FORCE TRIGGER "PUBLIC"."ATTACHMENT_CLOSED" BEFORE INSERT, UPDATE, DELETE ON "PUBLIC"."ATTACHMENT" FOR EACH ROW QUEUE 1024 CALL 'id.pln.cc123.ticket.ClosedTicketTrigger';
CREATE FORCE TRIGGER "PUBLIC"."TICKET_EVENT_CLOSED" BEFORE INSERT, UPDATE, DELETE ON "PUBLIC"."TICKET_EVENT" FOR EACH ROW QUEUE 1024 CALL 'id.pln.cc123.ticket.ClosedTicketTrigger';
CREATE FORCE TRIGGER "PUBLIC"."TICKET_SEARCH_TERM_CLOSED" BEFORE INSERT, UPDATE, DELETE ON "PUBLIC"."TICKET_SEARCH_TERM" FOR EACH ROW QUEUE 1024 CALL 'id.pln.cc123.ticket.ClosedTicketTrigger';
CREATE FORCE TRIGGER "PUBLIC"."ATTACHMENT_CHUNK_CLOSED" BEFORE INSERT, UPDATE, DELETE ON "PUBLIC"."ATTACHMENT_CHUNK" FOR EACH ROW QUEUE 1024 CALL 'id.pln.cc123.ticket.ClosedTicketTrigger';
CREATE FORCE TRIGGER "PUBLIC"."TICKET_CLOSED" BEFORE UPDATE, DELETE ON "PUBLIC"."TICKET" FOR EACH ROW QUEUE 1024 CALL 'id.pln.cc123.ticket.ClosedTicketTrigger';

package id.pln.cc123.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.camunda.community.process_test_coverage.spring_test.platform7.ProcessEngineCoverageConfiguration;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole product as it starts without a profile: demo users, engine, services, commits and HTTP are the
 * real ones. Only mails go to a server of the test, and a job runs when the test says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "cc123.mail.embedded.enabled=false")
@Import({TestMailServer.Settings.class, ProcessEngineCoverageConfiguration.class, Rehearsal.class})
@ExtendWith(EngineOfThisTest.class)
public @interface ProductTest {}

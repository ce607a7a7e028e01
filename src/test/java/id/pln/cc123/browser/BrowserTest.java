package id.pln.cc123.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.TestPropertySource;

import id.pln.cc123.testing.ProductTest;

/** A test of people at their desks: of the whole product, whose jobs run by themselves while they work. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProductTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=true")
@ExtendWith(Screens.class)
@interface BrowserTest {}

package id.pln.cc123.mail;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;

import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

import id.pln.cc123.testing.TestDatabase;

class MailLibraryTest {

  @Test
  @DisplayName("No part of a mail makes the class path be looked through again")
  void does_not_look() throws Exception {
    assertThat(TestDatabase.H2.domain().get(MailLibrary.class)).isNotNull();
    Thread thread = Thread.currentThread();
    ClassLoader usual = thread.getContextClassLoader();
    List<String> lookedFor = new ArrayList<>();
    thread.setContextClassLoader(new ClassLoader(usual) {

      @Override
      public Enumeration<URL> getResources(String name) throws IOException {
        lookedFor.add(name);
        return super.getResources(name);
      }
    });
    try {
      new MimeMultipart(new MimeBodyPart());
    } finally {
      thread.setContextClassLoader(usual);
    }
    assertThat(lookedFor).isEmpty();
  }
}

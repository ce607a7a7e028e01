package id.pln.cc123.mail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an HTML mail. Nothing of it is run, nothing it names is loaded, and no markup is kept. */
final class HtmlText {

  private static final String SILENT = "script, style, head, title, template, noscript, object, iframe, svg";
  private static final String QUOTED = "blockquote, .gmail_quote, .yahoo_quoted";

  private HtmlText() {}

  static String of(String html) {
    Document document = Jsoup.parse(html);
    document.select(SILENT).remove();
    Document unquoted = document.clone();
    unquoted.select(QUOTED).remove();
    return words(unquoted.hasText() ? unquoted : document);
  }

  private static String words(Document document) {
    StringBuilder text = new StringBuilder();
    document.body().traverse(new NodeVisitor() {
      @Override
      public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
          text.append(words.text());
        } else if (node.nameIs("br")) {
          text.append('\n');
        } else {
          breakLine(node, text);
        }
      }

      @Override
      public void tail(Node node, int depth) {
        breakLine(node, text);
        if (node.nameIs("p")) {
          text.append('\n');
        }
      }
    });
    return text.toString();
  }

  private static void breakLine(Node node, StringBuilder text) {
    if (node instanceof Element element && element.isBlock() && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}

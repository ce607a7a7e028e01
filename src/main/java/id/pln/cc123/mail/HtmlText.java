package id.pln.cc123.mail;

import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The words of an HTML mail, as its plain text would say them: what is quoted has marks at its lines. Nothing of it is run, nothing
 * it names is loaded, and no markup is kept.
 */
final class HtmlText implements NodeVisitor {

  private static final String SILENT = "script, style, head, title, template, noscript, object, iframe, svg";
  private static final Pattern QUOTE_NAME = Pattern.compile("(?i).*(quot|cite|zmail).*");
  private static final Pattern BORDER = Pattern.compile("(?i)border-left\\s*:(?!\\s*(none|0))|border-left-(width|style)\\s*:(?!\\s*(none|0))");
  private static final Pattern WROTE = Pattern.compile("(?iu).*(wrote|menulis|\u5199\u9053|[:\uff1a])[\\s:\uff1a-]{0,10}");
  private static final Pattern EMOJI = Pattern.compile("[^\\p{ASCII}\\p{L}]{1,12}");
  private static final int LONGEST_LINE = 400;
  /** how often words are searched for what makes them a quote: each time costs as much as they are long */
  private static final int MAX_SEARCHES = 10;

  private final OwnMail own;
  private final StringBuilder text = new StringBuilder();
  private int searches;
  private int preformatted;
  private Node quote;

  private HtmlText(OwnMail own) {
    this.own = own;
  }

  static String of(String html, OwnMail own) {
    Document document = Jsoup.parse(html);
    document.select(SILENT).remove();
    HtmlText words = new HtmlText(own);
    document.body().traverse(words);
    return words.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      say(preformatted > 0 ? words.getWholeText() : words.text());
    } else if (node.nameIs("br")) {
      endLine();
    } else if (node.nameIs("img") && EMOJI.matcher(node.attr("alt")).matches()) {
      say(node.attr("alt"));
    } else if (node instanceof Element element) {
      breakLine(element);
      preformatted += isPreformatted(element) ? 1 : 0;
      if (quote == null && isQuote(element)) {
        quote = element;
        endLine();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      breakLine(element);
      preformatted -= isPreformatted(element) ? 1 : 0;
      quote = quote == node ? null : quote;
      if (node.nameIs("p")) {
        endLine();
      }
    }
  }

  private void say(String words) {
    if (preformatted > 0) {
      String[] lines = words.split("\\R", -1);
      for (int i = 0; i < lines.length; i++) {
        begin();
        text.append(lines[i]);
        if (i < lines.length - 1) {
          endLine();
        }
      }
    } else if (!isLineStart() || !words.isBlank()) {
      begin();
      text.append(isLineStart() ? words.stripLeading() : words);
    }
  }

  private void begin() {
    if (quote != null && isLineStart()) {
      text.append("> ");
    }
  }

  private void endLine() {
    text.append(quote != null && isLineStart() ? ">\n" : "\n");
  }

  private boolean isLineStart() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }

  private void breakLine(Element element) {
    if (element.isBlock() && !isLineStart()) {
      text.append('\n');
    }
  }

  private static boolean isPreformatted(Element element) {
    return element.nameIs("pre") || element.hasAttr("style") && element.attr("style").replace(" ", "").contains("white-space:pre");
  }

  /** Mail programs quote in blocks that they name, or draw a line beside; an indent without either is the writer's own. */
  private boolean isQuote(Element element) {
    boolean border = element.hasAttr("style") && BORDER.matcher(element.attr("style")).find();
    if (element.nameIs("blockquote")) {
      return border || QUOTE_NAME.matcher(element.className() + element.attr("type") + element.attr("cite")).matches()
          || element.hasAttr("cite") || isInContainer(element) || isBelowHeader() || contains(element, false);
    }
    return border && element.nameIs("div") && contains(element, true);
  }

  private boolean isInContainer(Element element) {
    Element parent = element.parent();
    for (int up = 0; parent != null && up < 5; up++, parent = parent.parent()) {
      if (QUOTE_NAME.matcher(parent.className() + parent.id()).matches()) {
        return true;
      }
    }
    return false;
  }

  private boolean isBelowHeader() {
    String before = text.substring(Math.max(0, text.length() - LONGEST_LINE)).strip();
    String line = before.substring(before.lastIndexOf('\n') + 1);
    return WROTE.matcher(line).matches() && (line.contains("@") || own.isNamedIn(line));
  }

  private boolean contains(Element element, boolean anyName) {
    if (++searches > MAX_SEARCHES) {
      return false;
    }
    String words = element.text();
    return words.contains("Balas di atas baris ini") || own.isCodeIn(words) || anyName && own.isNamedIn(words);
  }
}

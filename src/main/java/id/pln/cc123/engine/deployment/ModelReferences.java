package id.pln.cc123.engine.deployment;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelInstance;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * What a model refers to by name, and what stands at the place, for a message that helps to find it.
 *
 * <p>It reads the XML itself: the engine takes some elements by their name alone, whatever their namespace, and the model's own
 * types know nothing of those.
 */
final class ModelReferences {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  /** The engine takes it for Camunda's. */
  private static final String ACTIVITI = "http://activiti.org/bpmn";

  /** Attributes of BPMN, by name. */
  private static final Map<String, Kind> ATTRIBUTES = Map.ofEntries(
      Map.entry("formRef", Kind.FORM), Map.entry("calledElement", Kind.PROCESS), Map.entry("decisionRef", Kind.DECISION),
      Map.entry("delegateExpression", Kind.BEAN), Map.entry("variableMappingDelegateExpression", Kind.BEAN),
      Map.entry("class", Kind.CLASS), Map.entry("variableMappingClass", Kind.CLASS), Map.entry("formHandlerClass", Kind.CLASS),
      Map.entry("language", Kind.SCRIPT), Map.entry("formKey", Kind.PAGE));

  /** Elements of BPMN, by name. A form of fields is written into the page as it is, so that a label may be a script. */
  private static final Map<String, Kind> ELEMENTS = Map.of("scriptTask", Kind.SCRIPT, "script", Kind.SCRIPT,
      "connector", Kind.CONNECTOR, "formData", Kind.PAGE, "formProperty", Kind.PAGE);

  private static final Set<String> LANGUAGES_OF_DECISIONS = Set.of(DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE,
      DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_ALTERNATIVE, DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN12,
      DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN13, DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN14,
      DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN15, DefaultDmnEngineConfiguration.JUEL_EXPRESSION_LANGUAGE);

  private final ModelInstance model;
  private final List<Reference> references = new ArrayList<>();
  private final List<Expression> expressions = new ArrayList<>();

  private ModelReferences(ModelInstance model) {
    this.model = model;
  }

  static ModelReferences ofProcess(byte[] bpmn) {
    ModelReferences read = new ModelReferences(Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn)));
    read.elements().forEach(read::addOfProcess);
    return read;
  }

  static ModelReferences ofDecision(byte[] dmn) {
    ModelReferences read = new ModelReferences(Dmn.readModelFromStream(new ByteArrayInputStream(dmn)));
    read.elements().forEach(read::addOfDecision);
    return read;
  }

  List<Reference> all() {
    return references;
  }

  List<Expression> expressions() {
    return expressions;
  }

  Collection<String> processes() {
    return model.getModelElementsByType(Process.class).stream().map(Process::getId).toList();
  }

  private List<Element> elements() {
    var all = ((Document) model.getDocument().getDomSource().getNode()).getElementsByTagNameNS("*", "*");
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
  }

  private static List<Attr> attributes(Element element) {
    var all = element.getAttributes();
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Attr) all.item(i)).toList();
  }

  private void addOfProcess(Element element) {
    addNamespace(element, element.getNamespaceURI());
    Kind kind = ELEMENTS.get(element.getLocalName());
    if (kind != null && !"scriptTask".equals(element.getParentNode().getLocalName())) {
      String language = element.getAttribute("scriptFormat");
      add(kind, element, language.isBlank() ? element.getLocalName() : language);
    }
    if (isEvaluated(element)) {
      addExpression(element, text(element));
    }
    for (Attr attribute : attributes(element)) {
      addNamespace(element, attribute.getNamespaceURI());
      addExpression(element, attribute.getValue());
      boolean camundas = CAMUNDA.equals(attribute.getNamespaceURI());
      if (camundas && attribute.getLocalName().equals("type")) {
        add(Kind.TYPE, element, attribute.getValue());
      } else if ((camundas || attribute.getNamespaceURI() == null) && ATTRIBUTES.containsKey(attribute.getLocalName())) {
        add(ATTRIBUTES.get(attribute.getLocalName()), element, attribute.getValue());
      }
    }
  }

  /** What is only to be read may speak of expressions. */
  private static boolean isEvaluated(Element element) {
    return switch (element.getLocalName()) {
      case "documentation" -> element.getParentNode().getLocalName().equals("userTask");
      case "text" -> false;
      default -> true;
    };
  }

  /** @return the element's own text, without that of the elements within */
  private static String text(Element element) {
    var children = element.getChildNodes();
    return IntStream.range(0, children.getLength()).mapToObj(children::item).filter(Text.class::isInstance).map(Node::getNodeValue)
        .collect(Collectors.joining());
  }

  private void addExpression(Element element, String text) {
    if (text.contains("${") || text.contains("#{")) {
      expressions.add(new Expression(text.strip(), label(element)));
    }
  }

  private void addNamespace(Element element, String namespace) {
    if (ACTIVITI.equals(namespace)) {
      add(Kind.NAMESPACE, element, namespace);
    }
  }

  private void addOfDecision(Element element) {
    String language = element.getAttribute("expressionLanguage");
    if (!LANGUAGES_OF_DECISIONS.contains(language)) {
      add(Kind.SCRIPT, element, language);
    }
  }

  private void add(Kind kind, Element element, String name) {
    if (!name.isBlank()) {
      references.add(new Reference(kind, name.strip(), label(element)));
    }
  }

  /** A listener or an event definition has no label: what it belongs to has, or it is known by its id. */
  private static String label(Element element) {
    Element root = element.getOwnerDocument().getDocumentElement();
    Element at = element;
    while (at != root && (!Objects.equals(at.getNamespaceURI(), root.getNamespaceURI()) || !at.hasAttribute("name") && isPart(at))) {
      at = (Element) at.getParentNode();
    }
    return (at.hasAttribute("name") ? at.getAttribute("name") : at.getAttribute("id")).replaceAll("\\s+", " ");
  }

  private static boolean isPart(Element element) {
    return !element.hasAttribute("id") || element.getLocalName().matches(".*(Definition|Expression)");
  }

  enum Kind {
    FORM("formulir", "tidak ada"), PROCESS("proses", "tidak ada"), DECISION("tabel keputusan", "tidak ada"),
    BEAN("delegate", "tidak ada"), CLASS("kelas Java", "tidak diizinkan"), SCRIPT("skrip", "tidak diizinkan"),
    TYPE("jenis tugas", "tidak diizinkan"), CONNECTOR("konektor", "tidak diizinkan"),
    PAGE("formulir selain Camunda Forms", "tidak diizinkan"), NAMESPACE("namespace", "tidak diizinkan");

    private final String word;
    private final String fault;

    Kind(String word, String fault) {
      this.word = word;
      this.fault = fault;
    }
  }

  /** @param at label of the element that refers, or its id */
  record Reference(Kind kind, String name, String at) {

    /** A name that is only known when the process runs cannot be looked up now. */
    boolean isExpression() {
      return Set.of(Kind.FORM, Kind.PROCESS, Kind.DECISION).contains(kind) && (name.startsWith("${") || name.startsWith("#{"));
    }

    String fault() {
      return kind.word + " \"" + name + "\" pada \"" + at + "\" " + kind.fault;
    }
  }

  /** @param at label of the element that it stands at, or its id */
  record Expression(String text, String at) {

    String fault(String reason) {
      return "ekspresi \"" + text + "\" pada \"" + at + "\" tidak dapat dipakai (" + reason + ")";
    }
  }
}

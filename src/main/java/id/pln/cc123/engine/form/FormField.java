package id.pln.cc123.engine.form;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.pln.cc123.Refusal;

/**
 * One input of a Camunda Form with the rules that its author gave it. The browser checks the same rules, but a browser can be bypassed.
 */
final class FormField {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> LISTS = Set.of("checklist", "taglist", "dynamiclist");
  private static final Set<String> INPUTS =
      Set.of("textfield", "textarea", "number", "checkbox", "radio", "select", "datetime", "checklist", "taglist", "dynamiclist");
  /** Nothing a person types is longer; a form that sets no limit gets this one, which also fits an engine variable. */
  private static final int LONGEST_TEXT = 4000;

  private static final int ISO_DATE = "2026-04-03".length();

  private final JsonNode component;
  private final List<String> hideConditions;
  private final Clock clock;

  /** @param clock says which day is today */
  FormField(JsonNode component, List<String> hideConditions, Clock clock) {
    this.component = component;
    this.hideConditions = hideConditions;
    this.clock = clock;
  }

  static boolean isInput(JsonNode component) {
    return !keyOf(component).isEmpty() && INPUTS.contains(component.path("type").asText());
  }

  String key() {
    return keyOf(component);
  }

  /** A list whose rows are fields has a path where other fields have a key. */
  private static String keyOf(JsonNode component) {
    return component.path(component.path("type").asText().equals("dynamiclist") ? "path" : "key").asText();
  }

  boolean isTransient() {
    return "true".equals(property("transient"));
  }

  private String property(String name) {
    return component.path("properties").path(name).asText();
  }

  boolean isRequired() {
    return rule("required").asBoolean();
  }

  boolean isWritable(Map<String, Object> data, Feel feel) {
    return isEditable(data, feel) && hideConditions.stream().noneMatch(hide -> feel.isTrue(hide, data));
  }

  /** Also while it is hidden: it may come to light again, with what was typed. */
  boolean isEditable(Map<String, Object> data, Feel feel) {
    return !component.path("disabled").asBoolean() && !isTrue(component.path("readonly"), data, feel);
  }

  /** @return where a search keeps the choices that it has found, for the choices of another field; empty when this is no search */
  Optional<String> optionsKey() {
    return Optional.ofNullable(component.path("properties").path("options").textValue());
  }

  private static boolean isTrue(JsonNode flag, Map<String, Object> data, Feel feel) {
    return flag.isTextual() ? feel.isTrue(flag.textValue(), data) : flag.asBoolean();
  }

  /** @return the value in the type of this field, or null when nothing was entered */
  Object read(Object raw) {
    Object value = isBlank(raw) ? null : convert(raw);
    if (value == null) {
      require(!isRequired(), "wajib diisi.");
      return null;
    }
    checkRules(value);
    return value;
  }

  /**
   * @param value as {@link #read} gave it, not null
   * @return such as {@code Sisa memori: 20 MB}, for people to read
   */
  String inWords(Object value) {
    String label = component.path("label").asText().isBlank() ? component.path("dateLabel").asText(key()) : component.path("label").asText();
    String unit = property("unit");
    return unit.isEmpty() ? label + ": " + wordsOf(value)
        : label.replace(" (" + unit + ")", "") + ": " + wordsOf(value) + " " + unit;
  }

  private String wordsOf(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(this::wordsOf).collect(Collectors.joining(", "));
    }
    for (JsonNode option : component.path("values")) {
      if (option.path("value").asText().equals(value)) {
        return option.path("label").asText();
      }
    }
    return words(value);
  }

  /** @return a number, date or truth value as it is said; anything else as it is */
  static String words(Object value) {
    if (value instanceof Boolean flag) {
      return flag ? "ya" : "tidak";
    }
    if (value instanceof Number number) {
      return TypedNumber.inWords(number);
    }
    String text = String.valueOf(value);
    try {
      return text.length() == ISO_DATE ? TypedDate.inWords(LocalDate.parse(text)) : text;
    } catch (DateTimeException e) {
      return text;
    }
  }

  private static boolean isBlank(Object raw) {
    return raw == null || raw instanceof String text && text.isBlank();
  }

  private Object convert(Object raw) {
    String type = component.path("type").asText();
    if (LISTS.contains(type)) {
      return list(raw);
    }
    if (raw instanceof Number number && property("kind").equals("number")) {
      return inBounds(new BigDecimal(number.toString()));
    }
    return type.equals("textfield") ? typed(text(raw)) : plain(type, raw);
  }

  /** A text field with the property {@code kind} is read as people type such a value (see {@link TypedNumber} and its like). */
  private Object typed(String text) {
    try {
      return switch (property("kind")) {
        case "number" -> inBounds(TypedNumber.read(text, property("unit")));
        case "version" -> TypedVersion.read(text);
        case "date" -> TypedDate.read(text, LocalDate.now(clock), TypedDate.Time.of(property("time"))).toString();
        default -> text;
      };
    } catch (Unreadable e) {
      throw refusal(e.getMessage());
    }
  }

  private Object inBounds(BigDecimal number) {
    String min = property("min");
    String max = property("max");
    require(min.isEmpty() || number.compareTo(new BigDecimal(min)) >= 0, "paling kecil " + inWords(min) + ".");
    require(max.isEmpty() || number.compareTo(new BigDecimal(max)) <= 0, "paling besar " + inWords(max) + ".");
    return simple(number);
  }

  private static String inWords(String bound) {
    return bound.isEmpty() ? "" : TypedNumber.inWords(new BigDecimal(bound));
  }

  private Object plain(String type, Object raw) {
    return switch (type) {
      case "number" -> number(raw);
      case "checkbox" -> bool(raw);
      case "datetime" -> date(text(raw));
      default -> text(raw);
    };
  }

  private String text(Object raw) {
    require(isPlain(raw), "berisi nilai yang tidak dikenal.");
    return raw.toString().strip();
  }

  private static boolean isPlain(Object value) {
    return value instanceof String || value instanceof Number || value instanceof Boolean;
  }

  private boolean isDynamicList() {
    return component.path("type").asText().equals("dynamiclist");
  }

  private Object number(Object raw) {
    try {
      BigDecimal number = new BigDecimal(raw.toString().strip());
      JsonNode decimals = component.path("decimalDigits");
      require(!decimals.isNumber() || number.stripTrailingZeros().scale() <= decimals.asInt(), "terlalu banyak angka di belakang koma.");
      return simple(number);
    } catch (NumberFormatException e) {
      throw refusal("harus berupa angka.");
    }
  }

  private static Object simple(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0
        ? (Object) number.longValueExact() : number.doubleValue();
  }

  private Boolean bool(Object raw) {
    require(raw instanceof Boolean, "harus berupa ya atau tidak.");
    return (Boolean) raw ? Boolean.TRUE : null;
  }

  private String date(String text) {
    if ("date".equals(component.path("subtype").asText("date"))) {
      try {
        LocalDate.parse(text);
      } catch (DateTimeException e) {
        throw refusal("harus berupa tanggal yang benar.");
      }
    }
    return text;
  }

  private List<Object> list(Object raw) {
    try {
      Object parsed = raw instanceof List<?> ? raw : JSON.readValue(raw.toString(), Object.class);
      require(parsed instanceof List<?>, "harus berupa daftar.");
      List<Object> list = new ArrayList<>((List<?>) parsed);
      require(isDynamicList() || list.stream().allMatch(FormField::isPlain), "berisi nilai yang tidak dikenal.");
      return list.isEmpty() ? null : list;
    } catch (JsonProcessingException e) {
      throw refusal("harus berupa daftar.");
    }
  }

  private void checkRules(Object value) {
    if (value instanceof String text) {
      int longest = rule("maxLength").asInt(LONGEST_TEXT);
      require(text.length() <= longest, "paling banyak " + longest + " karakter.");
      require(text.length() >= rule("minLength").asInt(0), "paling sedikit " + rule("minLength").asInt() + " karakter.");
      JsonNode pattern = rule("pattern");
      require(!pattern.isTextual() || Pattern.compile(pattern.textValue()).matcher(text).find(), "belum sesuai bentuk yang diminta.");
    }
    if (value instanceof Number number) {
      require(!rule("min").isNumber() || number.doubleValue() >= rule("min").asDouble(), "paling kecil " + rule("min").asText() + ".");
      require(!rule("max").isNumber() || number.doubleValue() <= rule("max").asDouble(), "paling besar " + rule("max").asText() + ".");
    }
    checkOptions(value);
  }

  private void checkOptions(Object value) {
    JsonNode options = component.path("values");
    if (options.isArray() && !options.isEmpty()) {
      List<String> allowed = options.findValuesAsText("value");
      List<?> chosen = value instanceof List<?> list ? list : List.of(value);
      require(chosen.stream().allMatch(choice -> allowed.contains(String.valueOf(choice))), "berisi pilihan yang tidak ada dalam daftar.");
    }
  }

  private JsonNode rule(String name) {
    return component.path("validate").path(name);
  }

  private void require(boolean ok, String fault) {
    if (!ok) {
      throw refusal(fault);
    }
  }

  private Refusal refusal(String fault) {
    return new Refusal(key(), component.path("label").asText(key()) + " " + fault);
  }
}

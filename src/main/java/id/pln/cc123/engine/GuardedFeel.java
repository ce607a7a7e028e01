package id.pln.cc123.engine;

import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.valuemapper.CustomValueMapper;
import org.camunda.feel.valuemapper.JavaCustomValueMapper;
import org.camunda.spin.json.SpinJsonNode;

/** FEEL that knows plain values only. Of any other object it would read every field and call every method, those of its class too. */
final class GuardedFeel extends ScalaFeelEngineFactory {

  GuardedFeel(List<FeelCustomFunctionProvider> functions) {
    super(functions);
  }

  @Override
  public FeelEngine createInstance() {
    return new OfPlainValues(getCustomFunctionProviders());
  }

  private static final class OfPlainValues extends ScalaFeelEngine {

    OfPlainValues(List<FeelCustomFunctionProvider> functions) {
      super(functions);
    }

    @Override
    protected camundajar.impl.scala.collection.immutable.List<CustomValueMapper> getValueMappers() {
      return super.getValueMappers().$colon$colon(new Plain());
    }
  }

  private static final class Plain extends JavaCustomValueMapper {

    private static final List<Class<?>> TYPES = List.of(String.class, Character.class, Number.class, Boolean.class, Enum.class, Date.class,
        TemporalAccessor.class, TemporalAmount.class, Collection.class, Map.class, SpinJsonNode.class);

    /** What is plain is left to the mappers after this one. */
    @Override
    public Optional<Val> toValue(Object value, Function<Object, Val> inner) {
      if (value != null && !value.getClass().isArray() && TYPES.stream().noneMatch(type -> type.isInstance(value)) && !isOfFeel(value)) {
        throw new ProcessEngineException("Nilai dari jenis " + value.getClass().getSimpleName() + " tidak diizinkan di dalam FEEL.");
      }
      return Optional.empty();
    }

    private static boolean isOfFeel(Object value) {
      return Stream.of("org.camunda.feel.", "camundajar.impl.scala.").anyMatch(value.getClass().getName()::startsWith);
    }

    @Override
    public Optional<Object> unpackValue(Val value, Function<Val, Object> inner) {
      return Optional.empty();
    }

    @Override
    public int priority() {
      return Integer.MAX_VALUE;
    }
  }
}

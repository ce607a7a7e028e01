package id.pln.cc123.engine.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunction;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import id.pln.cc123.calendar.WorkingCalendar;

/**
 * Functions that decision tables count days with. Dates are ISO texts such as {@code "2026-11-22"}.
 *
 * <p>{@code currentDate()} is today in the call centre's time zone; {@code workingDaysAfter(date, days)} is the date
 * that many working days later.
 */
@Component
class WorkingDays implements FeelCustomFunctionProvider {

  private final WorkingCalendar calendar;
  private final Map<String, CustomFunction> functions;

  /** @param calendar reads decision tables, so the engine has to be there before it */
  WorkingDays(@Lazy WorkingCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.functions = Map.of(
        "currentDate", CustomFunction.create().setFunction(none -> LocalDate.now(clock).toString()).build(),
        "workingDaysAfter", CustomFunction.create().setParams("date", "days").setFunction(this::workingDaysAfter).build());
  }

  private Object workingDaysAfter(List<Object> arguments) {
    LocalDate date = LocalDate.parse((String) arguments.get(0));
    return calendar.workingDaysAfter(date, ((Number) arguments.get(1)).intValue()).toString();
  }

  @Override
  public Optional<CustomFunction> resolveFunction(String name) {
    return Optional.ofNullable(functions.get(name));
  }

  @Override
  public Collection<String> getFunctionNames() {
    return functions.keySet();
  }
}

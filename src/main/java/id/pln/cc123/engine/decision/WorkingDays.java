package id.pln.cc123.engine.decision;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunction;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import id.pln.cc123.Decisions;

/**
 * Functions that decision tables count days with. Dates are ISO texts such as {@code "2026-11-22"}; Saturdays, Sundays
 * and the days of the table {@code public-holiday} are no working days.
 *
 * <p>{@code currentDate()} is today in the call centre's time zone; {@code workingDaysAfter(date, days)} is the date
 * that many working days later.
 */
@Component
class WorkingDays implements FeelCustomFunctionProvider {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final Decisions decisions;
  private final Map<String, CustomFunction> functions;

  WorkingDays(@Lazy Decisions decisions, Clock clock) {
    this.decisions = decisions;
    this.functions = Map.of(
        "currentDate", CustomFunction.create().setFunction(none -> LocalDate.now(clock).toString()).build(),
        "workingDaysAfter", CustomFunction.create().setParams("date", "days").setFunction(this::workingDaysAfter).build());
  }

  private Object workingDaysAfter(List<Object> arguments) {
    LocalDate date = LocalDate.parse((String) arguments.get(0));
    for (int left = ((Number) arguments.get(1)).intValue(); left > 0;) {
      date = date.plusDays(1);
      if (isWorkingDay(date)) {
        left--;
      }
    }
    return date.toString();
  }

  private boolean isWorkingDay(LocalDate date) {
    return !WEEKEND.contains(date.getDayOfWeek()) && decisions.one("public-holiday", Map.of("date", date.toString())).isEmpty();
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

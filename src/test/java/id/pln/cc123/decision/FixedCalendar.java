package id.pln.cc123.decision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunction;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;

/** Stands in for the product's FEEL calendar: one fixed today, one fixed holiday, so that a table's own rule is what is tested. */
final class FixedCalendar implements FeelCustomFunctionProvider {

    static final LocalDate TODAY = LocalDate.parse("2026-08-31");
    static final LocalDate HOLIDAY = LocalDate.parse("2026-08-17");

    private final Map<String, CustomFunction> functions = Map.of(
            "currentDate", CustomFunction.create()
                    .setFunction(arguments -> TODAY.toString())
                    .build(),
            "workingDaysAfter", CustomFunction.create()
                    .setParams("isoDate", "n")
                    .setFunction(arguments -> workingDaysAfter(arguments))
                    .build());

    @Override
    public Optional<CustomFunction> resolveFunction(String functionName) {
        return Optional.ofNullable(functions.get(functionName));
    }

    @Override
    public Collection<String> getFunctionNames() {
        return functions.keySet();
    }

    private static String workingDaysAfter(List<Object> arguments) {
        LocalDate day = LocalDate.parse((String) arguments.get(0));
        int left = ((Number) arguments.get(1)).intValue();
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day.toString();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return !day.equals(HOLIDAY) && !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
    }
}

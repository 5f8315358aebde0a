package example.partner.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.tasks.GeneratedTask;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskGenerator;
import org.clientele.core.tasks.TaskRun;
import org.osgi.service.component.annotations.Component;

/** A week before the day on which somebody has been a customer for full years: a task to congratulate. */
@Component
public final class AnniversaryTasks implements TaskGenerator {

    private static final int DAYS = 7;

    @Override
    public String id() {
        return "example.anniversaries";
    }

    @Override
    public String label() {
        return "Congratulate on anniversaries";
    }

    @Override
    public List<GeneratedTask> due(TaskRun run) throws ClienteleException {
        FactSnapshot facts = run.facts();
        FactColumn since = facts.column("since").orElseThrow();
        List<GeneratedTask> tasks = new ArrayList<>();
        facts.visible().forEach((int row) -> {
            if (since.number(row) != FactColumn.MISSING) {
                LocalDate next = next(LocalDate.ofEpochDay(since.number(row)), run.day());
                if (!next.isAfter(run.day().plusDays(DAYS))) {
                    // the year is the occasion: asked on the next day, the same task is wanted and not made again
                    tasks.add(new GeneratedTask("anniversary-" + next.getYear(),
                            new NewTask(OptionalLong.of(facts.partyId(row)), null, next, "Congratulate: " + next)));
                }
            }
        });
        return tasks;
    }

    private static LocalDate next(LocalDate since, LocalDate day) {
        int years = Math.max(1, day.getYear() - since.getYear());
        LocalDate next = since.plusYears(years);
        return next.isBefore(day) ? since.plusYears(years + 1) : next;
    }
}

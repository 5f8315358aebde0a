package org.clientele.lifecycle.internal.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.ContactService;
import org.clientele.core.retention.ContactStandings;
import org.clientele.core.tasks.GeneratedTask;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskGenerator;
import org.clientele.core.tasks.TaskRun;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A task for each customer whom nobody has talked to for longer than the policy of contacts allows [R12]: one for each last
 * contact, so that the next one comes when the customer was contacted and is estranged again.
 */
@Component
public final class EstrangedContacts implements TaskGenerator {

    static final String ID = "contact.overdue"; //$NON-NLS-1$

    private static final int MOST = 10_000;
    private static final int WITHIN = 7;

    private final ContactService contacts;

    /**
     * Creates it.
     *
     * @param contacts knows who is estranged
     */
    @Activate
    public EstrangedContacts(@Reference ContactService contacts) {
        this.contacts = contacts;
    }

    /** A customer and the days since the last contact. */
    private record Overdue(int row, int days) {
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Messages.generator_label;
    }

    @Override
    public String description() {
        return Messages.generator_description;
    }

    @Override
    public boolean isAutomatic() {
        return false; // a store that was filled from elsewhere may hold thousands
    }

    @Override
    public List<GeneratedTask> due(TaskRun run) throws ClienteleException {
        ContactStandings standings = contacts.standings(run.store(), run.actor());
        FactSnapshot facts = standings.facts();
        List<Overdue> overdue = new ArrayList<>();
        standings.overdue().forEach((int row) -> overdue.add(new Overdue(row, standings.days(row))));
        overdue.sort(Comparator.comparingInt((Overdue o) -> o.days() - standings.limit(o.row())).reversed());
        return overdue.stream().limit(MOST).map(each -> task(facts, standings, each, run.day())).toList();
    }

    private static GeneratedTask task(FactSnapshot facts, ContactStandings standings, Overdue each, LocalDate day) {
        LocalDate last = facts.today().minusDays(each.days());
        boolean contacted = standings.contacted(each.row());
        String text = NLS.bind(contacted ? Messages.generator_task : Messages.generator_first,
                new Object[] { last, Integer.toString(standings.limit(each.row())) });
        return new GeneratedTask((contacted ? "after-" : "since-") + last, //$NON-NLS-1$ //$NON-NLS-2$
                new NewTask(OptionalLong.of(facts.partyId(each.row())), null, day.plusDays(WITHIN), text));
    }
}

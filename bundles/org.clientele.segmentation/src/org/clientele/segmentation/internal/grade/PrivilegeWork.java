package org.clientele.segmentation.internal.grade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.grades.PrivilegeTasks;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Grade;
import org.clientele.model.GradeTable;
import org.clientele.model.Party;
import org.clientele.model.Privilege;
import org.clientele.model.PrivilegeKind;
import org.clientele.model.Task;
import org.clientele.model.value.PartyId;
import org.clientele.segmentation.internal.grade.GivenGrades.Span;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Makes the tasks of privileges that fall into a time. */
final class PrivilegeWork {

    /** What the origins of these tasks begin with: then come table, privilege and day, separated by slashes. */
    private static final String PREFIX = "grade:"; //$NON-NLS-1$
    private static final int UNIT = 500;

    private final Store store;
    private final Actor actor;
    private final GradeTable table;
    private final LocalDate from;
    private final LocalDate to;
    private final Set<String> existing = new HashSet<>();
    private final Map<String, Long> withoutDay = new HashMap<>();
    private long created;
    private long found;

    PrivilegeWork(Store store, Actor actor, GradeTable table, LocalDate from, LocalDate to) {
        this.store = store;
        this.actor = actor;
        this.table = table;
        this.from = from;
        this.to = to;
    }

    PrivilegeTasks run(IProgressMonitor monitor) throws ClienteleException {
        readExisting();
        long[] parties = parties();
        SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, parties.length));
        for (int start = 0; start < parties.length; start += UNIT) {
            if (progress.isCanceled()) {
                throw new ClienteleException(StatusCodes.CANCELLED, NLS.bind(Messages.tasks_cancelled, created));
            }
            int end = Math.min(parties.length, start + UNIT);
            List<Task> tasks = new ArrayList<>();
            for (Aggregate loaded : store.records(actor).loadAll(Literals.PARTY,
                    Arrays.copyOfRange(parties, start, end))) {
                if (loaded instanceof Party party && party.getCustomer() != null) {
                    collect(party, tasks);
                }
            }
            write(tasks);
            progress.worked(end - start);
        }
        return new PrivilegeTasks(created, found, withoutDay);
    }

    private String prefix() {
        return PREFIX + table.getKey() + '/';
    }

    /** By origin and customer: the origin names the day on which it falls, so that one that was put off is known. */
    private void readExisting() throws ClienteleException {
        RecordQuery query = RecordQuery
                .all(Literals.TASK, List.of(FeaturePath.of(Literals.TASK__ORIGIN),
                        FeaturePath.of(Literals.TASK__CUSTOMER)))
                .and(new Criterion(FeaturePath.of(Literals.TASK__ORIGIN), Operator.STARTS_WITH, prefix()));
        store.records(Actor.SYSTEM).scan(query, row -> {
            existing.add(row.getString(0) + ' ' + row.getLong(1));
            return true;
        }, null);
    }

    /** Customers with a grade of the table in that time. */
    private long[] parties() throws ClienteleException {
        Set<Long> parties = new HashSet<>();
        RecordQuery query = RecordQuery
                .all(Literals.CLASSIFICATION, List.of(FeaturePath.of(Literals.CLASSIFICATION__VALUE),
                        FeaturePath.of(Literals.DATED__VALID_FROM), FeaturePath.of(Literals.DATED__VALID_TO)))
                .and(Criterion.eq(FeaturePath.of(Literals.CLASSIFICATION__SCHEME), table.getKey()));
        Set<String> working = new HashSet<>();
        for (Grade grade : table.getGrades()) {
            if (grade.getPrivileges().stream().anyMatch(PrivilegeCalendar::isWork)) {
                working.add(grade.getKey());
            }
        }
        Records records = store.records(actor);
        records.scan(query, row -> {
            boolean begun = row.isNull(1) || !row.getDate(1).isAfter(to);
            boolean going = row.isNull(2) || !row.getDate(2).isBefore(from);
            if (begun && going && working.contains(row.getString(0))) {
                parties.add(row.rootId());
            }
            return true;
        }, null);
        return parties.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private void collect(Party party, List<Task> tasks) {
        for (Span span : HeldGrades.spans(party, table.getKey(), from, to)) {
            for (Grade grade : table.getGrades()) {
                if (grade.getKey().equals(span.grade())) {
                    grade.getPrivileges().stream().filter(PrivilegeCalendar::isWork)
                            .forEach(privilege -> collect(party, span, grade, privilege, tasks));
                }
            }
        }
    }

    private void collect(Party party, Span span, Grade grade, Privilege privilege, List<Task> tasks) {
        if (PrivilegeCalendar.lacksDay(privilege, party)) {
            withoutDay.merge(privilege.getKey(), 1L, Long::sum);
        }
        for (LocalDate day : PrivilegeCalendar.days(privilege, party, span, from, to)) {
            String origin = prefix() + privilege.getKey() + '/' + day;
            if (existing.add(origin + ' ' + party.getId())) {
                tasks.add(task(party, grade, privilege, day, origin));
            } else {
                found++;
            }
        }
    }

    private static Task task(Party party, Grade grade, Privilege privilege, LocalDate day, String origin) {
        Task task = ClienteleFactory.eINSTANCE.createTask();
        task.setCustomer(new PartyId(party.getId()));
        String owner = privilege.getOwner();
        task.setOwner(owner == null || owner.isBlank() ? party.getCustomer().getOwner() : owner.strip());
        task.setDue(day);
        task.setOrigin(origin);
        BigDecimal budget = privilege.getBudget();
        String text = privilege.getKind() == PrivilegeKind.VISIT ? Messages.task_visit : Messages.task;
        String what = NLS.bind(text, Texts.title(privilege, privilege.getKey()),
                Texts.title(grade, grade.getKey()));
        task.setText(budget == null || budget.signum() == 0 ? what
                : NLS.bind(Messages.task_budget, what, Texts.number(budget)));
        return task;
    }

    private void write(List<Task> tasks) throws ClienteleException {
        for (int start = 0; start < tasks.size(); start += UNIT) {
            List<Task> part = tasks.subList(start, Math.min(tasks.size(), start + UNIT));
            try (UnitOfWork work = store.begin(actor, NLS.bind(Messages.tasks_reason,
                    Texts.title(table, table.getKey())))) {
                for (Task task : part) {
                    work.add(task);
                }
                CommitResult result = work.commit(null);
                if (!result.isCommitted()) {
                    throw new ClienteleException(result.status());
                }
                created += part.size();
            }
        }
    }
}

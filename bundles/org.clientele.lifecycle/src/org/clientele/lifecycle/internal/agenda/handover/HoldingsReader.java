package org.clientele.lifecycle.internal.agenda.handover;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.agenda.Holding;
import org.clientele.core.agenda.Holdings;
import org.clientele.core.definitions.Titles;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.RowCursor;
import org.clientele.model.Aggregate;
import org.clientele.model.CarePlan;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Grade;
import org.clientele.model.GradeTable;
import org.clientele.model.PlanState;
import org.clientele.model.PlanStep;
import org.clientele.model.PlanTemplate;
import org.clientele.model.Privilege;
import org.clientele.model.WorkCapacity;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** Finds what somebody holds. */
final class HoldingsReader {

    private static final int PART = 1000;

    private final Records records;
    private final String account;
    private final List<Holding> found = new ArrayList<>();

    HoldingsReader(Records records, String account) {
        this.records = records;
        this.account = account;
    }

    Holdings read(IProgressMonitor monitor) throws ClienteleException {
        SubMonitor progress = SubMonitor.convert(monitor, Kind.values().length);
        try {
            for (Kind kind : Kind.values()) {
                if (kind.isPart()) {
                    parts(kind);
                } else {
                    rows(kind, progress.split(1));
                }
            }
        } catch (OperationCanceledException e) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.list_cancelled, e);
        }
        found.sort(Comparator.comparing((Holding h) -> Kind.of(h.kind().id()).orElseThrow())
                .thenComparing(Holding::label, String.CASE_INSENSITIVE_ORDER));
        return new Holdings(account, found);
    }

    private void rows(Kind kind, IProgressMonitor monitor) throws ClienteleException {
        List<FeaturePath> columns = new ArrayList<>();
        int label = add(columns, kind.label());
        int detail = add(columns, kind.detail());
        int customer = add(columns, kind.customer());
        RecordQuery query = RecordQuery.all(kind.type(), columns).and(Criterion.eq(kind.owner(), account));
        for (Criterion criterion : kind.matters()) {
            query = query.and(criterion);
        }
        records.scan(query, row -> {
            long party = kind == Kind.CUSTOMER ? row.id() : customer < 0 ? 0 : row.getLong(customer);
            found.add(new Holding(kind.kind(), new AggregateRef(kind.type(), row.id()), 0,
                    label < 0 ? account : text(row.getString(label)), detail(kind, row, detail), party));
            return true;
        }, monitor);
        if (kind == Kind.CAPACITY && records.loadAll(kind.type(), found.stream().filter(h -> h.kind().equals(kind.kind()))
                .mapToLong(h -> h.aggregate().id()).toArray()).stream().noneMatch(HoldingsReader::works)) {
            found.removeIf(h -> h.kind().equals(kind.kind()));
        }
    }

    /** Working time that has ended is nothing to hand over. */
    private static boolean works(Aggregate record) {
        WorkCapacity time = (WorkCapacity) record;
        return time.getMonday() + time.getTuesday() + time.getWednesday() + time.getThursday() + time.getFriday()
                + time.getSaturday() + time.getSunday() > 0;
    }

    private static int add(List<FeaturePath> columns, FeaturePath path) {
        if (path == null) {
            return -1;
        }
        columns.add(path);
        return columns.size() - 1;
    }

    private static String detail(Kind kind, RowCursor row, int column) {
        if (column < 0 || row.isNull(column)) {
            return ""; //$NON-NLS-1$
        }
        EAttribute attribute = kind.detail().attribute();
        return attribute.getEAttributeType().getInstanceClass() == LocalDate.class ? day(row.getDate(column))
                : text(row.getString(column));
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
    }

    private static String text(String text) {
        return text == null ? "" : text.lines().findFirst().orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Parts name their record by its id alone: it is a record of one class or of the other. */
    private void parts(Kind kind) throws ClienteleException {
        Set<Long> roots = new HashSet<>();
        records.scan(RecordQuery.all(kind.type(), List.of()).and(Criterion.eq(kind.owner(), account)), row -> {
            roots.add(row.rootId());
            return true;
        }, null);
        List<Long> ids = roots.stream().sorted().toList();
        for (int from = 0; from < ids.size(); from += PART) {
            long[] part = ids.subList(from, Math.min(ids.size(), from + PART)).stream().mapToLong(Long::longValue)
                    .toArray();
            for (EClass type : kind == Kind.STEP ? List.of(Literals.CARE_PLAN, Literals.PLAN_TEMPLATE)
                    : List.of(Literals.GRADE_TABLE)) {
                records.loadAll(type, part).forEach(root -> parts(kind, root));
            }
        }
    }

    private void parts(Kind kind, Aggregate root) {
        switch (root) {
        case CarePlan plan when plan.getState() != PlanState.ENDED -> plan.getSteps()
                .forEach(step -> step(kind, root, step, text(plan.getTitle()),
                        plan.getCustomer() == null ? 0 : plan.getCustomer().value()));
        case PlanTemplate template when !template.isRetired() -> template.getSteps()
                .forEach(step -> step(kind, root, step, Titles.of(template), 0));
        case GradeTable table when !table.isRetired() -> {
            for (Grade grade : table.getGrades()) {
                for (Privilege privilege : grade.getPrivileges()) {
                    if (account.equals(privilege.getOwner())) {
                        found.add(new Holding(kind.kind(), new AggregateRef(table.eClass(), table.getId()),
                                privilege.getId(), Titles.of(privilege), Titles.of(table) + ": " + Titles.of(grade), 0)); //$NON-NLS-1$
                    }
                }
            }
        }
        default -> {
            // ended, or retired
        }
        }
    }

    private void step(Kind kind, Aggregate root, PlanStep step, String of, long customer) {
        // a step that became a task too: the plan makes that task anew when it goes on after a pause
        if (account.equals(step.getOwner())) {
            found.add(new Holding(kind.kind(), new AggregateRef(root.eClass(), root.getId()), step.getId(),
                    text(step.getText()), of, customer));
        }
    }
}

package org.clientele.customers.internal.tasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.clientele.core.store.BatchRows;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.tasks.NewTask;
import org.clientele.customers.internal.tasks.TaskBatch.Recipient;
import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** The rows of new tasks that differ by customer and owner. */
final class TaskRowsToAdd implements BatchRows {

    private static final List<FeaturePath> COLUMNS = List.of(FeaturePath.of(Literals.TASK__CUSTOMER),
            FeaturePath.of(Literals.TASK__OWNER), FeaturePath.of(Literals.TASK__DUE),
            FeaturePath.of(Literals.TASK__TEXT), FeaturePath.of(Literals.TASK__ORIGIN),
            FeaturePath.of(Literals.TASK__PRIORITY), FeaturePath.of(Literals.TASK__EFFORT),
            FeaturePath.of(Literals.TASK__CHANNEL), FeaturePath.of(Literals.TASK__STARTS_AT),
            FeaturePath.of(Literals.TASK__REMIND_AT), FeaturePath.of(Literals.TASK__PLAN),
            FeaturePath.of(Literals.TASK__OCCURRENCE));

    private final NewTask task;
    private final String origin;
    private final List<Recipient> recipients;
    private final long first;
    private int current = -1;

    TaskRowsToAdd(NewTask task, String origin, List<Recipient> recipients, long first) {
        this.task = task;
        this.origin = origin;
        this.recipients = recipients;
        this.first = first;
    }

    private Object value(int column) {
        return switch (column) {
        case 0 -> recipients.get(current).party();
        case 1 -> recipients.get(current).owner();
        case 2 -> task.due();
        case 3 -> task.text();
        case 4 -> origin;
        case 5 -> (long) task.priority().getValue();
        case 6 -> (long) task.effort();
        case 7 -> (long) task.channel().getValue();
        case 8 -> task.startsAt();
        case 9 -> task.remindAt();
        case 10 -> task.plan().isPresent() ? task.plan().getAsLong() : null;
        default -> task.occurrence();
        };
    }

    @Override
    public EClass rowType() {
        return Literals.TASK;
    }

    @Override
    public EReference containment() {
        return null;
    }

    @Override
    public List<FeaturePath> columns() {
        return COLUMNS;
    }

    @Override
    public boolean next() {
        current++;
        return current < recipients.size();
    }

    @Override
    public int position() {
        return 0;
    }

    @Override
    public long id() {
        return first + current;
    }

    @Override
    public long rootId() {
        return id();
    }

    @Override
    public EClass type() {
        return Literals.TASK;
    }

    @Override
    public boolean isNull(int column) {
        return value(column) == null;
    }

    @Override
    public String getString(int column) {
        return (String) value(column);
    }

    @Override
    public long getLong(int column) {
        return value(column) instanceof Long number ? number : 0;
    }

    @Override
    public BigDecimal getDecimal(int column) {
        throw new IllegalArgumentException(COLUMNS.get(column) + " is no decimal"); //$NON-NLS-1$
    }

    @Override
    public LocalDate getDate(int column) {
        return (LocalDate) value(column);
    }

    @Override
    public LocalDateTime getDateTime(int column) {
        return (LocalDateTime) value(column);
    }
}

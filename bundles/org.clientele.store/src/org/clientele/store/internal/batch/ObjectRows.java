package org.clientele.store.internal.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.clientele.core.store.BatchRows;
import org.clientele.core.store.FeaturePath;
import org.clientele.model.Identified;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.TableMapping;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** Objects as the rows of one table. */
final class ObjectRows implements BatchRows {

    private final TableMapping table;
    private final EReference containment;
    private final List<ColumnMapping> columns;
    private final List<FeaturePath> paths;
    private final List<Placed> objects;
    private int current = -1;

    /**
     * An object and where it is.
     *
     * @param object has its id
     * @param root the aggregate that it belongs to, or is
     * @param parent what contains it; the object itself for an aggregate
     * @param position its place among its siblings
     */
    record Placed(Identified object, long root, long parent, int position) {
    }

    ObjectRows(TableMapping table, EReference containment, List<Placed> objects) {
        this.table = table;
        this.containment = containment;
        this.columns = columns(table);
        this.paths = columns.stream().map(c -> new FeaturePath(c.path())).toList();
        this.objects = objects;
    }

    private static List<ColumnMapping> columns(TableMapping table) {
        return table.columns().stream().filter(c -> !c.isMarker()).toList();
    }

    static List<FeaturePath> paths(TableMapping table) {
        return columns(table).stream().map(c -> new FeaturePath(c.path())).toList();
    }

    private Object value(int column) {
        ColumnMapping mapping = columns.get(column);
        Identified object = objects.get(current).object();
        return mapping.appliesTo(object.eClass()) ? mapping.get(object) : null;
    }

    @Override
    public EClass rowType() {
        return table.root();
    }

    @Override
    public EReference containment() {
        return containment;
    }

    @Override
    public List<FeaturePath> columns() {
        return paths;
    }

    @Override
    public boolean next() {
        current++;
        return current < objects.size();
    }

    @Override
    public int position() {
        return objects.get(current).position();
    }

    @Override
    public long id() {
        return objects.get(current).object().getId();
    }

    @Override
    public long rootId() {
        return objects.get(current).root();
    }

    @Override
    public long parentId() {
        return objects.get(current).parent();
    }

    @Override
    public EClass type() {
        return objects.get(current).object().eClass();
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
        Object value = value(column);
        return value == null ? 0 : columns.get(column).type().toLong(value);
    }

    @Override
    public BigDecimal getDecimal(int column) {
        return value(column) instanceof Double number ? BigDecimal.valueOf(number) : (BigDecimal) value(column);
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

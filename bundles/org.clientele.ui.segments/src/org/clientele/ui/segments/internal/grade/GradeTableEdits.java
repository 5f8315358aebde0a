package org.clientele.ui.segments.internal.grade;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.Titles;
import org.clientele.core.grades.GradeService;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Grade;
import org.clientele.model.GradeMetric;
import org.clientele.model.GradeTable;
import org.clientele.model.GradeThreshold;
import org.clientele.model.Identified;
import org.clientele.model.PeriodUnit;
import org.clientele.model.Privilege;
import org.clientele.ui.edits.StoredEdits;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The handle of one grade table that somebody edits. One thread at a time. */
public final class GradeTableEdits extends StoredEdits<GradeTable> {

    private final GradeService service;

    private GradeTableEdits(Store store, Actor actor, GradeService service, GradeTable loaded) {
        super(store, actor, Literals.GRADE_TABLE, loaded);
        this.service = service;
    }

    /**
     * Opens a table.
     *
     * @param store holds it
     * @param actor who edits it
     * @param service keeps its scheme in step
     * @param id which; 0 for a new one
     * @return the handle
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT, STORE_DAMAGED
     */
    public static GradeTableEdits open(Store store, Actor actor, GradeService service, long id)
            throws ClienteleException {
        return new GradeTableEdits(store, actor, service,
                id == 0 ? fresh() : (GradeTable) load(store, actor, Literals.GRADE_TABLE, id));
    }

    private static GradeTable fresh() {
        GradeTable table = ClienteleFactory.eINSTANCE.createGradeTable();
        table.setPeriod(PeriodUnit.MONTH);
        return table;
    }

    @Override
    protected void include(UnitOfWork work) throws ClienteleException {
        service.keepSchemeInStep(store(), actor(), aggregate(), work);
    }

    /** What the table is called; its key where it has no name. */
    public String title() {
        String name = Titles.of(aggregate());
        return !name.isEmpty() ? name : aggregate().getKey() == null ? "" : aggregate().getKey(); //$NON-NLS-1$
    }

    /** A copy of the table as it is now, for work in the background. */
    public GradeTable copy() {
        return EcoreUtil.copy(aggregate());
    }

    /** The least value of a metric for a grade, or null. */
    static BigDecimal least(Grade grade, String metric) {
        return find(grade, metric).map(GradeThreshold::getLeast).orElse(null);
    }

    private static Optional<GradeThreshold> find(Grade grade, String metric) {
        return grade.getThresholds().stream().filter(each -> metric.equals(each.getMetric())).findFirst();
    }

    /**
     * Sets the least value of a metric as one command.
     *
     * @param grade the grade
     * @param metric the metric's id
     * @param least the value; null takes the threshold away
     * @return OK, or why it did not run
     */
    public IStatus setLeast(Grade grade, String metric, BigDecimal least) {
        Optional<GradeThreshold> there = find(grade, metric);
        if (least == null) {
            return there.isPresent() ? remove(there.get()) : Status.OK_STATUS;
        }
        if (there.isPresent()) {
            return set(there.get(), Literals.GRADE_THRESHOLD__LEAST, least);
        }
        GradeThreshold threshold = ClienteleFactory.eINSTANCE.createGradeThreshold();
        threshold.setMetric(metric);
        threshold.setLeast(least);
        return add(grade, Literals.GRADE__THRESHOLDS, threshold);
    }

    /**
     * Adds a metric as one command.
     *
     * @param id its id
     * @return OK, or why it did not run
     */
    public IStatus addMetric(String id) {
        GradeMetric metric = ClienteleFactory.eINSTANCE.createGradeMetric();
        metric.setMetric(id);
        return add(aggregate(), Literals.GRADE_TABLE__METRICS, metric);
    }

    /**
     * Removes a metric with its thresholds as one command.
     *
     * @param id its id
     * @return OK, or why it did not run
     */
    public IStatus removeMetric(String id) {
        return change(Messages.Command_removeMetric, () -> {
            aggregate().getMetrics().removeIf(metric -> id.equals(metric.getMetric()));
            aggregate().getGrades()
                    .forEach(grade -> grade.getThresholds().removeIf(each -> id.equals(each.getMetric())));
        });
    }

    /**
     * Adds a grade above the one for the rest, as one command.
     *
     * @param key its key
     * @return OK, or why it did not run
     */
    public IStatus addGrade(String key) {
        return change(Messages.Command_addGrade, () -> {
            Grade grade = ClienteleFactory.eINSTANCE.createGrade();
            grade.setKey(key);
            List<Grade> grades = aggregate().getGrades();
            boolean rest = !grades.isEmpty() && grades.getLast().getThresholds().isEmpty();
            grades.add(rest ? grades.size() - 1 : grades.size(), grade);
        });
    }

    /**
     * Moves a grade up or down as one command. It becomes a new object, so that the history knows the old order.
     *
     * @param grade the grade
     * @param by how far: negative is up
     * @return OK, or why it did not run
     */
    public IStatus move(Grade grade, int by) {
        EList<Grade> grades = aggregate().getGrades();
        int target = grades.indexOf(grade) + by;
        if (target < 0 || target >= grades.size()) {
            return Status.OK_STATUS;
        }
        return change(Messages.Command_move, () -> {
            Grade moved = EcoreUtil.copy(grade);
            moved.setId(0);
            moved.eAllContents().forEachRemaining(part -> ((Identified) part).setId(0));
            grades.remove(grade);
            grades.add(target, moved);
        });
    }

    /**
     * Adds a privilege to a grade as one command.
     *
     * @param grade the grade
     * @param key its key
     * @return OK, or why it did not run
     */
    public IStatus addPrivilege(Grade grade, String key) {
        Privilege privilege = ClienteleFactory.eINSTANCE.createPrivilege();
        privilege.setKey(key);
        privilege.setUnit(PeriodUnit.MONTH);
        return add(grade, Literals.GRADE__PRIVILEGES, privilege);
    }

    /** A key that no object of a list has yet, such as "grade-2". */
    static String freeKey(String stem, List<String> taken) {
        int number = 1;
        while (taken.contains(stem + '-' + number)) {
            number++;
        }
        return stem + '-' + number;
    }
}

package org.clientele.ui.customers.internal.definitions;

import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DecisionCell;
import org.clientele.model.Identified;
import org.clientele.ui.edits.StoredEdits;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The handle of one definition that an administrator edits. One thread at a time. */
public final class DefinitionRecord extends StoredEdits<Aggregate> {

    private final DefinitionKind kind;

    private DefinitionRecord(Store store, Actor actor, DefinitionKind kind, Aggregate loaded) {
        super(store, actor, kind.type(), loaded);
        this.kind = kind;
    }

    /**
     * Opens a definition.
     *
     * @param store holds it
     * @param actor who edits it
     * @param kind what it defines
     * @param id which; 0 for a new one
     * @return the handle
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT, STORE_DAMAGED
     */
    public static DefinitionRecord open(Store store, Actor actor, DefinitionKind kind, long id)
            throws ClienteleException {
        return new DefinitionRecord(store, actor, kind,
                id == 0 ? kind.create() : load(store, actor, kind.type(), id));
    }

    /** What is defined. */
    public DefinitionKind kind() {
        return kind;
    }

    /** What it is called; its key where it has no name. */
    public String title() {
        return kind.title(aggregate());
    }

    /**
     * Reads a cell of a row or test of a decision table.
     *
     * @param row the row or test
     * @param column the key of an input or output
     * @return its text; empty when there is none
     */
    public static String cell(EObject row, String column) {
        return find(row, column).map(DecisionCell::getText).orElse(""); //$NON-NLS-1$
    }

    /**
     * Writes a cell as one command.
     *
     * @param row the row or test
     * @param column the key of an input or output
     * @param text the text; blank takes the cell away
     * @return OK, or why it did not run
     */
    public IStatus setCell(EObject row, String column, String text) {
        Optional<DecisionCell> cell = find(row, column);
        String wanted = text.strip();
        if (wanted.isEmpty()) {
            return cell.isPresent() ? remove(cell.get()) : Status.OK_STATUS;
        }
        if (cell.isPresent()) {
            return set(cell.get(), Literals.DECISION_CELL__TEXT, wanted);
        }
        DecisionCell added = ClienteleFactory.eINSTANCE.createDecisionCell();
        added.setColumn(column);
        added.setText(wanted);
        return add(row, cells(row), added);
    }

    /**
     * Moves a contained object up or down as one command: the first row of a decision table that holds is the one that
     * counts.
     *
     * @param child the object
     * @param by how far: negative is up
     * @return OK, or why it did not run
     */
    public IStatus move(EObject child, int by) {
        EObject owner = child.eContainer();
        EReference reference = child.eContainmentFeature();
        int target = ((List<?>) owner.eGet(reference)).indexOf(child) + by;
        if (target < 0 || target >= ((List<?>) owner.eGet(reference)).size()) {
            return Status.OK_STATUS;
        }
        return change(Messages.Command_move, () -> moveTo(owner, reference, child, target));
    }

    /** The moved object is a new one, so that the history knows the old order. */
    @SuppressWarnings("unchecked")
    private static void moveTo(EObject owner, EReference reference, EObject child, int target) {
        EObject moved = EcoreUtil.copy(child);
        ((Identified) moved).setId(0);
        moved.eAllContents().forEachRemaining(part -> ((Identified) part).setId(0));
        EList<EObject> list = (EList<EObject>) owner.eGet(reference);
        list.remove(child);
        list.add(target, moved);
    }

    private static Optional<DecisionCell> find(EObject row, String column) {
        for (Object cell : (List<?>) row.eGet(cells(row))) {
            if (cell instanceof DecisionCell named && column.equals(named.getColumn())) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    private static EReference cells(EObject row) {
        return row.eClass() == Literals.DECISION_ROW ? Literals.DECISION_ROW__CELLS : Literals.DECISION_TEST__CELLS;
    }
}

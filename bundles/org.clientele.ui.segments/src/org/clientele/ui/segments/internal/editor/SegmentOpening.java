package org.clientele.ui.segments.internal.editor;

import java.util.List;

import org.clientele.model.ClienteleFactory;
import org.clientele.model.OperandType;
import org.clientele.model.Segment;
import org.clientele.model.TypedCondition;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreSession;
import org.clientele.ui.edits.RecordDelta;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens segments in their editor. For the user interface thread. */
public final class SegmentOpening {

    private SegmentOpening() {
    }

    /** Opens an input, or brings its editor to the top. */
    public static void open(IWorkbenchPage page, SegmentInput input) {
        try {
            page.openEditor(input, SegmentEditor.ID);
        } catch (PartInitException e) {
            Problems.show(e.getStatus());
        }
    }

    /** Opens a stored segment. */
    public static void open(IWorkbenchPage page, StoreSession session, Segment segment) {
        open(page, SegmentInput.of(session.storeId(), segment.getId(), segment.getName()));
    }

    /** Opens a new segment that belongs to who opens it. */
    public static void openNew(IWorkbenchPage page, StoreSession session, Segment begin) {
        begin.setOwner(session.actor().account());
        open(page, SegmentInput.ofNew(session.storeId(), begin));
    }

    /** A new segment without a condition. */
    public static Segment empty() {
        return ClienteleFactory.eINSTANCE.createSegment();
    }

    /** A new segment of the customers with some numbers. */
    public static Segment ofNumbers(List<String> numbers) {
        TypedCondition condition = ClienteleFactory.eINSTANCE.createTypedCondition();
        condition.setTypeId("comparison"); //$NON-NLS-1$
        condition.getOperands().add(ConditionTrees.operand("column", OperandType.COLUMN, "number")); //$NON-NLS-1$ //$NON-NLS-2$
        condition.getOperands().add(ConditionTrees.operand("operator", OperandType.OPERATOR, "in")); //$NON-NLS-1$ //$NON-NLS-2$
        numbers.forEach(n -> condition.getOperands().add(ConditionTrees.operand("value", OperandType.TEXT, n))); //$NON-NLS-1$
        Segment segment = empty();
        segment.setCondition(condition);
        return segment;
    }

    /**
     * A copy of a segment under another name.
     *
     * @param segment what is copied
     * @return a new one; those put in and out by hand are not copied, since the reasons were for the other
     */
    public static Segment copyOf(Segment segment) {
        Segment copy = EcoreUtil.copy(segment);
        RecordDelta.forgetIds(copy);
        copy.setVersion(0);
        copy.getManual().clear();
        copy.setName(Messages.bind(Messages.Editor_copyName, segment.getName()));
        copy.setKey(segment.getKey() + "-2"); //$NON-NLS-1$
        return copy;
    }
}

package org.clientele.ui.segments.internal.editor;

import java.util.UUID;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the inputs of segment editors back after a restart. */
public final class SegmentInputFactory implements IElementFactory {

    /** The factory's id in the workbench. */
    static final String ID = "org.clientele.ui.segments.segmentInput"; //$NON-NLS-1$

    private static final String STORE = "store"; //$NON-NLS-1$
    private static final String SEGMENT = "segment"; //$NON-NLS-1$
    private static final String NAME = "name"; //$NON-NLS-1$

    static void save(SegmentInput input, IMemento memento) {
        memento.putString(STORE, input.storeId().toString());
        memento.putString(SEGMENT, Long.toString(input.id()));
        memento.putString(NAME, input.getName());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        try {
            return SegmentInput.of(UUID.fromString(memento.getString(STORE)),
                    Long.parseLong(memento.getString(SEGMENT)), memento.getString(NAME));
        } catch (IllegalArgumentException | NullPointerException e) {
            return null; // a layout of another version
        }
    }
}

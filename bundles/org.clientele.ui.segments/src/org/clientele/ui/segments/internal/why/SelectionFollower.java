package org.clientele.ui.segments.internal.why;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.clientele.ui.SelectedCustomers;
import org.clientele.ui.segments.internal.editor.SegmentEditor;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Follows the customers that are selected anywhere in a window, and the customer of the editor that is on top. */
final class SelectionFollower {

    private final IWorkbenchPage page;
    private final IWorkbenchPart self;
    private final BiConsumer<SelectedCustomers, String> listener;
    private final ISelectionListener selections = this::selected;
    private final IPartListener2 parts = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            activated(reference.getPart(false));
        }
    };

    /**
     * Begins to follow.
     *
     * @param self the part that follows; its own selection is not followed
     * @param listener is given customers, and the key of the segment whose editor they are selected in, or null
     */
    SelectionFollower(IWorkbenchPart self, BiConsumer<SelectedCustomers, String> listener) {
        this.self = self;
        this.listener = listener;
        page = self.getSite().getPage();
        page.addPostSelectionListener(selections);
        page.addPartListener(parts);
    }

    /** Tells the present selection, or the customer of the editor on top. */
    void begin() {
        selected(page.getActivePart(), page.getSelection());
        IEditorPart editor = page.getActiveEditor();
        if (editor != null) {
            activated(editor);
        }
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part != self) {
            SelectedCustomers.of(selection).filter(s -> !s.isEmpty())
                    .ifPresent(s -> listener.accept(s, segmentOf(part)));
        }
    }

    private void activated(IWorkbenchPart part) {
        if (part instanceof IEditorPart editor && part != self) {
            Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), SelectedCustomers.class))
                    .ifPresent(s -> listener.accept(s, null));
        } else if (part != null && part != self && part.getSite().getSelectionProvider() != null) {
            selected(part, part.getSite().getSelectionProvider().getSelection());
        }
    }

    private static String segmentOf(IWorkbenchPart part) {
        return part instanceof SegmentEditor editor && editor.edits() != null ? editor.edits().stored().getKey() : null;
    }

    void dispose() {
        page.removePostSelectionListener(selections);
        page.removePartListener(parts);
    }
}

package org.clientele.ui.lifecycle.internal.perspective;

import java.util.List;

import org.clientele.ui.UiIds;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/**
 * A perspective for one of the three questions to a relation [L07]: the navigator to the left, the views of the question
 * stacked above, what goes beside them to the right, the records below. Views that are not installed are left out.
 */
abstract class QuestionPerspective implements IPerspectiveFactory {

    private static final float NAVIGATOR = 0.18f;
    private static final float MAIN = 0.6f;
    private static final float BESIDE = 0.68f;

    private final List<String> main;
    private final List<String> beside;

    /**
     * A perspective of views.
     *
     * @param main the stacked views, the one on top first
     * @param beside what is stacked to the right; empty for nothing
     */
    QuestionPerspective(List<String> main, List<String> beside) {
        this.main = main;
        this.beside = beside;
    }

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(UiIds.NAVIGATOR_VIEW, IPageLayout.LEFT, NAVIGATOR, layout.getEditorArea());
        IFolderLayout stack = layout.createFolder(getClass().getName() + ".main", IPageLayout.TOP, MAIN, //$NON-NLS-1$
                layout.getEditorArea());
        installed(main).forEach(stack::addView);
        if (!installed(beside).isEmpty()) {
            IFolderLayout right = layout.createFolder(getClass().getName() + ".beside", IPageLayout.RIGHT, BESIDE, //$NON-NLS-1$
                    getClass().getName() + ".main"); //$NON-NLS-1$
            installed(beside).forEach(right::addView);
        }
        installed(main).forEach(layout::addShowViewShortcut);
        installed(beside).forEach(layout::addShowViewShortcut);
    }

    private static List<String> installed(List<String> views) {
        return views.stream().filter(id -> PlatformUI.getWorkbench().getViewRegistry().find(id) != null).toList();
    }
}

package org.clientele.ui.help.internal;

import java.util.List;

import org.clientele.ui.Help;
import org.clientele.ui.help.internal.Guide.Step;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;

/** The cheat sheets: one is chosen, its steps are done one after the other, by hand or by the program; what is done is kept. */
public final class FirstTasksView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.clientele.ui.help.firstTasks"; //$NON-NLS-1$
    private static final String SHOWN = "shown"; //$NON-NLS-1$
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$
    private static final int INDENT = 22;

    private final List<Guide> guides = new HelpPages().guides(Guide.TASKS);
    private Combo choice;
    private ScrolledComposite scroll;
    private Composite body;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = plain(new Composite(parent, SWT.NONE));
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        choice = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        choice.setToolTipText(Messages.Tasks_choose);
        for (int i = 0; i < guides.size(); i++) {
            choice.add(i + 1 + ". " + guides.get(i).title()); //$NON-NLS-1$
        }
        choice.addListener(SWT.Selection, e -> show());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        Button again = new Button(area, SWT.PUSH);
        again.setText(Messages.Tasks_again);
        again.addListener(SWT.Selection, e -> startOver());
        scroll = plain(new ScrolledComposite(area, SWT.V_SCROLL));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.addListener(SWT.Resize, e -> fit());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(scroll);
        Help.set(area, "first_tasks"); //$NON-NLS-1$
        choice.select(Math.max(0, guides.stream().map(Guide::id).toList().indexOf(settings().get(SHOWN))));
        show();
    }

    private static <T extends Composite> T plain(T composite) {
        composite.setData(CSS_CLASS, "EmptyPart"); //$NON-NLS-1$
        return composite;
    }

    private static IDialogSettings settings() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(FirstTasksView.class)).getDialogSettings();
        return all.getSection("firstTasks") == null ? all.addNewSection("firstTasks") : all.getSection("firstTasks"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private Guide guide() {
        return guides.get(choice.getSelectionIndex());
    }

    private void show() {
        Guide guide = guide();
        settings().put(SHOWN, guide.id());
        if (body != null) {
            body.dispose();
        }
        body = plain(new Composite(scroll, SWT.NONE));
        GridLayoutFactory.swtDefaults().spacing(4, 6).applyTo(body);
        words(body, guide.intro(), 0);
        for (int i = 0; i < guide.steps().size(); i++) {
            step(guide, i);
        }
        scroll.setContent(body);
        fit();
    }

    private void step(Guide guide, int number) {
        Step step = guide.steps().get(number);
        String key = guide.id() + '.' + number;
        Button done = new Button(body, SWT.CHECK);
        done.setData(CSS_CLASS, "EmptyPart"); //$NON-NLS-1$
        done.setText(number + 1 + ". " + step.title().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        done.setToolTipText(Messages.Tasks_done);
        done.setSelection(settings().getBoolean(key));
        done.addListener(SWT.Selection, e -> settings().put(key, done.getSelection()));
        words(body, step.text(), INDENT);
        if (step.isDoable()) {
            Button go = new Button(body, SWT.PUSH);
            go.setText(step.command().isEmpty() ? Messages.Tasks_show : Messages.Tasks_do);
            go.setToolTipText(step.title());
            GridDataFactory.swtDefaults().indent(INDENT, 0).applyTo(go);
            go.addListener(SWT.Selection, e -> Guidance.run(getSite().getWorkbenchWindow(), step, () -> {
                settings().put(key, true);
                if (!done.isDisposed()) {
                    done.setSelection(true);
                }
            }));
        }
    }

    private static void words(Composite parent, String text, int indent) {
        Label label = new Label(parent, SWT.WRAP);
        label.setData(CSS_CLASS, "EmptyPart"); //$NON-NLS-1$
        label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).indent(indent, 0).hint(120, SWT.DEFAULT).applyTo(label);
    }

    private void fit() {
        if (body != null && !body.isDisposed()) {
            int width = Math.max(140, scroll.getClientArea().width);
            scroll.setMinSize(140, body.computeSize(width, SWT.DEFAULT).y);
        }
    }

    private void startOver() {
        for (int i = 0; i < guide().steps().size(); i++) {
            settings().put(guide().id() + '.' + i, false);
        }
        show();
        choice.setFocus();
    }

    @Override
    public void setFocus() {
        choice.setFocus();
    }

    /**
     * Shows a cheat sheet.
     *
     * @param number which, from 0
     */
    public void show(int number) {
        choice.select(number);
        show();
    }
}

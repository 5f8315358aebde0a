package org.clientele.ui.admin.internal.addons;

import java.util.function.Function;

import org.clientele.core.roles.Permission;
import org.clientele.ui.Permitted;
import org.clientele.ui.UiJobs;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

/** Above the tabs: what is being done, with cancel; what waits for the next start; what happened at the last one. */
final class Banner {

    private final Composite bar;
    private final Label text;
    private final Button restart;
    private final Button drop;
    private final Button cancel;
    private AddOns state;
    private Job job;

    Banner(Composite parent, Runnable dropping) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        text = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(300, SWT.DEFAULT).applyTo(text);
        restart = button(Messages.restart, () -> PlatformUI.getWorkbench().restart());
        drop = button(Messages.drop, dropping);
        cancel = button(Messages.cancel, () -> {
            if (job != null) {
                job.cancel();
            }
        });
        Permitted.show(drop, Permission.INSTALL);
        done();
    }

    private Button button(String label, Runnable run) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, e -> run.run());
        GridDataFactory.swtDefaults().applyTo(button);
        return button;
    }

    void show(AddOns read) {
        state = read;
        if (job == null) {
            done();
        }
    }

    void say(String sentence) {
        text.setText(sentence);
        bar.getParent().layout(true, true);
    }

    /** Begins a work and offers to cancel it. */
    void working(String name, Function<Told, Job> start) {
        job = start.apply(new Told(name));
        buttons(false, true);
        say(name);
    }

    boolean isWorking() {
        return job != null;
    }

    void done() {
        job = null;
        buttons(state != null && state.staged().isPresent(), false);
        String headline = state == null ? "" : state.headline(); //$NON-NLS-1$
        say(headline.isEmpty() ? Messages.nothingStaged : headline);
    }

    private void buttons(boolean staged, boolean working) {
        show(restart, staged);
        show(drop, staged);
        show(cancel, working);
    }

    private static void show(Button button, boolean visible) {
        button.setVisible(visible);
        GridDataFactory.swtDefaults().exclude(!visible).applyTo(button);
    }

    /** Shows what the work says about itself. */
    final class Told {

        private final String name;

        private Told(String name) {
            this.name = name;
        }

        IProgressMonitor over(IProgressMonitor monitor) {
            return new ProgressMonitorWrapper(monitor) {
                private int total;
                private double worked;
                private int shown = -1;
                private String task = name;

                @Override
                public void beginTask(String begun, int totalWork) {
                    total = totalWork;
                    super.beginTask(begun, totalWork);
                    subTask(begun);
                }

                @Override
                public void subTask(String begun) {
                    super.subTask(begun);
                    task = begun == null || begun.isBlank() ? name : begun;
                    tell();
                }

                @Override
                public void internalWorked(double work) {
                    super.internalWorked(work);
                    count(work);
                }

                @Override
                public void worked(int work) {
                    super.worked(work);
                    count(work);
                }

                private void count(double work) {
                    worked += work;
                    int percent = total > 0 ? (int) Math.min(100, 100 * worked / total) : -1;
                    if (percent != shown) {
                        shown = percent;
                        tell();
                    }
                }

                private void tell() {
                    String line = shown < 0 ? task : shown + "% " + task; //$NON-NLS-1$
                    UiJobs.async(bar, () -> {
                        if (job != null) {
                            text.setText(line);
                        }
                    });
                }
            };
        }
    }
}

package org.clientele.cli.internal.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Shows progress on one line of a terminal that is written over and over, and passes the user's wish to cancel on. */
public final class ProgressLine extends NullProgressMonitor {

    private static final long PAUSE_NANOS = 100_000_000;
    private static final int TEXT_WIDTH = 60;

    private final OutputStream terminal;
    private final Charset charset;
    private final BooleanSupplier cancelled;
    private String task = "";
    private String subTask = "";
    private int total;
    private double done;
    private long shownAt;
    private int shownWidth;

    /**
     * Creates a progress line.
     *
     * @param terminal where it is shown, or null to show nothing
     * @param charset the terminal's encoding
     * @param cancelled tells whether the user wants to cancel
     */
    public ProgressLine(OutputStream terminal, Charset charset, BooleanSupplier cancelled) {
        this.terminal = terminal;
        this.charset = charset;
        this.cancelled = cancelled;
    }

    @Override
    public boolean isCanceled() {
        return cancelled.getAsBoolean();
    }

    @Override
    public synchronized void beginTask(String name, int totalWork) {
        setTaskName(name);
        total = totalWork;
        done = 0;
    }

    @Override
    public synchronized void setTaskName(String name) {
        task = name == null ? "" : name;
        show();
    }

    @Override
    public synchronized void subTask(String name) {
        subTask = name == null ? "" : name;
        show();
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public synchronized void internalWorked(double work) {
        done += work;
        show();
    }

    /** Takes the line off the terminal. */
    public synchronized void clear() {
        if (shownWidth > 0) {
            write("\r" + " ".repeat(shownWidth) + "\r");
            shownWidth = 0;
        }
    }

    private void show() {
        long now = System.nanoTime();
        if (terminal == null || shownAt != 0 && now - shownAt < PAUSE_NANOS) {
            return;
        }
        shownAt = now;
        String percent = total > 0 ? Math.clamp(Math.round(done / total * 100), 0, 100) + " % " : "";
        String words = task.isBlank() || subTask.isBlank() ? task + subTask : task + ": " + subTask;
        String text = percent + TextWidth.cut(TableLayout.oneLine(words), TEXT_WIDTH);
        int width = TextWidth.of(text);
        write("\r" + text + " ".repeat(Math.max(0, shownWidth - width)));
        shownWidth = Math.max(width, shownWidth);
    }

    private void write(String text) {
        try {
            terminal.write(text.getBytes(charset));
            terminal.flush();
        } catch (IOException e) {
            shownWidth = 0; // progress is a courtesy: the work goes on without it
        }
    }
}

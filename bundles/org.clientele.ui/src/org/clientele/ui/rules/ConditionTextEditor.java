package org.clientele.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.clientele.core.ClienteleException;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.Parsed;
import org.clientele.core.rules.text.TextContext;
import org.clientele.core.rules.text.TextProblem;
import org.clientele.model.Condition;
import org.clientele.ui.Colors;
import org.clientele.ui.Help;
import org.clientele.ui.Problems;
import org.clientele.ui.UiRefresh;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A text in which somebody writes a condition: words in colours, mistakes underlined, proposals by Ctrl+Space and while
 * typing, explanations below the pointer, undo of its own while it has the focus. The text is read in the background a
 * moment after the last key; whoever listens is told of trees that mean something else. User interface thread.
 *
 * @since 1.0
 */
public final class ConditionTextEditor {

    /** How long somebody has to pause before the text is read. */
    private static final long PAUSE = 250;
    private static final int MOST_WRAPPED = 300;
    private static final String PREFERENCES = "org.clientele.ui.segments"; //$NON-NLS-1$
    private static final String NAMES = "condition.text.names"; //$NON-NLS-1$

    private final ConditionTextModel model;
    private final Composite area;
    private final Document document = new Document();
    private final SourceViewer viewer;
    private final ProblemLine line;
    private final TextColors colors;
    private final Button names;
    private final UiRefresh<ConditionTextModel.Reading> reading;
    private final List<Consumer<Parsed>> listeners = new ArrayList<>();
    private final List<Runnable> readers = new ArrayList<>();
    private volatile String text = ""; //$NON-NLS-1$
    private boolean showing;
    private boolean pending;

    /**
     * Creates the editor.
     *
     * @param parent the parent
     * @param service reads and writes
     * @param context what names mean; asked from any thread, may give null while that is not known: call
     *        {@link #refresh()} when it is
     */
    public ConditionTextEditor(Composite parent, ConditionTextService service, Supplier<TextContext> context) {
        model = new ConditionTextModel(service, context);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        viewer = new SourceViewer(area, null, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.WRAP | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 80).applyTo(viewer.getControl());
        StyledText widget = viewer.getTextWidget();
        widget.setFont(JFaceResources.getTextFont());
        widget.setAlwaysShowScrollBars(false);
        widget.setMargins(4, 4, 4, 4);
        widget.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.Editor_name;
            }
        });
        Help.set(widget, "condition_text"); //$NON-NLS-1$
        widget.addPaintListener(e -> {
            if (widget.getCharCount() == 0) {
                e.gc.setForeground(Colors.FAINT_TEXT.get());
                e.gc.drawText(Messages.Editor_empty, widget.getLeftMargin() + 1, widget.getTopMargin(), true);
            }
        });
        viewer.configure(new ConditionTextConfiguration(model));
        viewer.setDocument(document);
        colors = new TextColors(widget, service);
        new TextCommands(viewer);
        Composite bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        line = new ProblemLine(bar, this::replace);
        names = new Button(bar, SWT.CHECK);
        names.setText(Messages.Editor_names);
        names.setToolTipText(Messages.Editor_namesTip);
        names.setSelection(preferences().getBoolean(NAMES, false));
        names.addListener(SWT.Selection, e -> chooseNames());
        Button tidy = new Button(bar, SWT.PUSH);
        tidy.setText(Messages.Editor_tidy);
        tidy.setToolTipText(Messages.Editor_tidyTip);
        tidy.addListener(SWT.Selection, e -> tidy());
        model.setLabels(names.getSelection());
        reading = new UiRefresh<>(area, Messages.Editor_job, monitor -> model.read(text), this::read);
        document.addDocumentListener(new IDocumentListener() {
            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                // nothing to keep
            }

            @Override
            public void documentChanged(DocumentEvent event) {
                changed();
            }
        });
        widget.addCaretListener(e -> line.show(model.problem(e.caretOffset)));
        Colors.onChange(area, colors::refresh);
        colors.refresh();
    }

    /**
     * The control to lay out.
     *
     * @return the text with its line of mistakes
     */
    public Control getControl() {
        return area;
    }

    /**
     * The text itself, to give it the focus.
     *
     * @return the widget
     */
    public StyledText getTextWidget() {
        return viewer.getTextWidget();
    }

    /**
     * Shows a tree. A text that means the same stays as it is, with its caret.
     *
     * @param condition the tree, or null for none
     */
    public void setCondition(Condition condition) {
        try {
            model.show(condition).ifPresent(this::show);
        } catch (ClienteleException e) {
            Problems.show(e.getStatus());
        }
    }

    /**
     * Adds a listener for what is typed: told a moment after the last key, of trees that mean something else than the one
     * shown, and of texts that cannot be used.
     *
     * @param listener is given what was read
     */
    public void onChange(Consumer<Parsed> listener) {
        listeners.add(listener);
    }

    /**
     * Adds a listener for every text that was read, also for one that means what is shown already.
     *
     * @param listener is told in the user interface thread
     */
    public void onRead(Runnable listener) {
        readers.add(listener);
    }

    /**
     * The error because of which what somebody typed cannot be used, as of the last reading.
     *
     * @return empty for a text that can be used or that nobody typed
     */
    public Optional<TextProblem> error() {
        return model.error(text);
    }

    /** Reads at once what was typed since the last reading, so that it is not left out of what is saved. */
    public void settle() {
        if (pending) {
            try {
                read(model.read(text));
            } catch (ClienteleException e) {
                Problems.show(e.getStatus());
            }
        }
    }

    /** Reads the text again, since names mean something else or are known only now. */
    public void refresh() {
        if (model.isWritten(text)) {
            tidy();
        }
        reading.requestAfter(0);
    }

    /**
     * The text.
     *
     * @return what is on the screen
     */
    public String getText() {
        return text;
    }

    /**
     * The mistakes of the text as it was last read.
     *
     * @return in the order of the text
     */
    public List<TextProblem> problems() {
        return model.problems();
    }

    /** Gives the text the focus. */
    public void setFocus() {
        viewer.getTextWidget().setFocus();
    }

    private void show(String shown) {
        if (shown.equals(text)) {
            reading.requestAfter(0);
            return;
        }
        showing = true;
        try {
            int caret = viewer.getTextWidget().getCaretOffset();
            document.set(shown);
            viewer.getTextWidget().setCaretOffset(Math.min(caret, shown.length()));
        } finally {
            showing = false;
        }
    }

    private void changed() {
        text = document.get();
        pending = true;
        // laying out thousands of wrapped lines takes too long for every key
        boolean wrap = document.getNumberOfLines() < MOST_WRAPPED;
        if (viewer.getTextWidget().getWordWrap() != wrap) {
            viewer.getTextWidget().setWordWrap(wrap);
        }
        colors.changed();
        reading.requestAfter(showing ? 0 : PAUSE);
    }

    private void read(ConditionTextModel.Reading result) {
        if (!result.text().equals(text)) {
            return; // somebody typed on, and the newer text will be read
        }
        pending = false;
        boolean other = model.take(result);
        colors.problems(model.problems(), text.length());
        line.show(model.problem(viewer.getTextWidget().getCaretOffset()));
        if (other) {
            listeners.forEach(listener -> listener.accept(result.parsed()));
        }
        readers.forEach(Runnable::run);
    }

    private void replace(TextProblem problem, String suggestion) {
        if (problem.range().end() <= text.length()) {
            StyledText widget = viewer.getTextWidget();
            widget.replaceTextRange(problem.offset(), problem.length(), suggestion);
            widget.setCaretOffset(problem.offset() + suggestion.length());
            widget.setFocus();
        }
    }

    private void chooseNames() {
        preferences().putBoolean(NAMES, names.getSelection());
        model.setLabels(names.getSelection());
        tidy();
    }

    private void tidy() {
        try {
            model.tidy().ifPresent(this::show);
        } catch (ClienteleException e) {
            Problems.show(e.getStatus());
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(PREFERENCES);
    }
}

package org.clientele.ui.lifecycle.internal.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.agenda.Agenda;
import org.clientele.core.agenda.AgendaService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskService;
import org.clientele.core.tasks.TaskState;
import org.clientele.ui.EmptyState;
import org.clientele.ui.Help;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreChange;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiIds;
import org.clientele.ui.UiJobs;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.edits.BatchUndo;
import org.clientele.ui.lifecycle.internal.Tools;
import org.clientele.ui.lifecycle.internal.agenda.AgendaModel.Mode;
import org.clientele.ui.lifecycle.internal.agenda.AgendaModel.Slot;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** Somebody's tasks in a calendar of a day, a week or a month, with the load of each day against working time. */
public final class AgendaView extends ViewPart implements AgendaCanvas.Deeds {

    /** The view's id in the workbench. */
    public static final String ID = "org.clientele.ui.lifecycle.agenda"; //$NON-NLS-1$

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$
    private static final String MODE = "mode"; //$NON-NLS-1$
    private static final int MINUTE = 60_000;

    private final AgendaModel model = new AgendaModel(LocalDate.now(), Locale.getDefault(Locale.Category.FORMAT));
    private final AgendaText text = new AgendaText(Locale.getDefault(Locale.Category.FORMAT));
    private final Map<Mode, Button> modes = new EnumMap<>(Mode.class);
    private OpenStore open;
    private Composite stack;
    private EmptyState empty;
    private AgendaCanvas canvas;
    private Label title;
    private Link late;
    private Combo people;
    private Composite top;
    private UiRefresh<Read> refresh;
    private CommitResult last;

    /** What was read. */
    private record Read(Agenda agenda, List<String> people) {
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        String mode = memento == null ? null : memento.getString(MODE);
        if (mode != null) {
            model.mode(Mode.valueOf(mode));
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(MODE, model.mode().name());
    }

    @Override
    public void createPartControl(Composite parent) {
        open = getSite().getService(OpenStore.class);
        top = new Composite(parent, SWT.NONE);
        top.setData(CSS_CLASS, "ListPane"); //$NON-NLS-1$
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(top);
        bar();
        stack = new Composite(top, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        canvas = new AgendaCanvas(stack, model, text, this::now, this);
        empty = new EmptyState(stack);
        empty.say(Messages.Agenda_loading, ""); //$NON-NLS-1$
        ((StackLayout) stack.getLayout()).topControl = empty;
        canvas.setMenu(menu().createContextMenu(canvas));
        actions();
        refresh = new UiRefresh<>(top, Messages.Agenda_loading, m -> read(), this::show).onFailure(this::failed);
        open.listen(top, this::changed);
        Help.set(top, "agenda_view"); //$NON-NLS-1$
        tick();
        session().ifPresent(s -> model.account(s.actor().account()));
        again();
    }

    private void bar() {
        Composite bar = new Composite(top, SWT.NONE);
        bar.setData(CSS_CLASS, "ListBar"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(9).margins(8, 5).spacing(4, 0).applyTo(bar);
        push(bar, "\u2039", Messages.Agenda_back, () -> model.step(-1)); //$NON-NLS-1$
        push(bar, Messages.Agenda_today, Messages.Agenda_todayTip, () -> model.day(model.today()));
        push(bar, "\u203a", Messages.Agenda_on, () -> model.step(1)); //$NON-NLS-1$
        title = new Label(bar, SWT.NONE);
        title.setFont(JFaceResources.getBannerFont());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(8, 0).applyTo(title);
        late = new Link(bar, SWT.NONE);
        late.addListener(SWT.Selection, e -> UiCommands.run(getSite(), "org.eclipse.ui.views.showView", //$NON-NLS-1$
                Map.of("org.eclipse.ui.views.showView.viewId", MyDayView.ID))); //$NON-NLS-1$
        people = new Combo(bar, SWT.READ_ONLY);
        people.setToolTipText(Messages.Agenda_people);
        people.addListener(SWT.Selection, e -> {
            model.account(people.getText());
            again();
        });
        mode(bar, Mode.DAY, Messages.Agenda_day);
        mode(bar, Mode.WEEK, Messages.Agenda_week);
        mode(bar, Mode.MONTH, Messages.Agenda_monthName);
    }

    private void push(Composite bar, String name, String tip, Runnable code) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(name);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, e -> {
            code.run();
            again();
        });
    }

    private void mode(Composite bar, Mode mode, String name) {
        Button button = new Button(bar, SWT.TOGGLE);
        button.setText(name);
        mark(button, model.mode() == mode);
        button.addListener(SWT.Selection, e -> show(mode));
        modes.put(mode, button);
    }

    /** Also by the font: a dark theme shows no difference between a button that is down and one that is not. */
    private static void mark(Button button, boolean chosen) {
        button.setSelection(chosen);
        button.setFont(chosen ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
    }

    /** Shows a day, a week or a month. */
    public void show(Mode mode) {
        model.mode(mode);
        modes.forEach((each, button) -> mark(button, each == mode));
        again();
    }

    private void actions() {
        IActionBars bars = getViewSite().getActionBars();
        bars.getToolBarManager().add(Tools.action(Messages.Agenda_new, UiIcon.ADD,
                () -> create(new Slot(model.day(), null))));
        bars.getToolBarManager().add(Tools.action(Messages.Agenda_undo, UiIcon.HISTORY, this::undo));
        IMenuManager menu = bars.getMenuManager();
        menu.add(Tools.action(Messages.Time_edit, UiIcon.HISTORY, this::workingTime));
        menu.add(Tools.action(Messages.Calendar_export, UiIcon.EXPORT,
                () -> session().ifPresent(s -> new CalendarFiles(getSite(), s).export(model.account()))));
        menu.add(Tools.action(Messages.Calendar_import, UiIcon.IMPORT,
                () -> session().ifPresent(s -> new CalendarFiles(getSite(), s).importInto(model.account()))));
    }

    private MenuManager menu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> {
            m.add(Tools.action(Messages.Agenda_new, UiIcon.ADD, () -> create(new Slot(model.day(), null))));
            model.selected().ifPresent(t -> {
                m.add(Tools.action(Messages.Agenda_open, UiIcon.TASK, () -> open(t)));
                if (t.customer() != 0) {
                    m.add(Tools.action(Messages.Agenda_customer, UiIcon.CUSTOMER,
                            () -> UiCommands.openCustomer(getSite(), t.customer())));
                }
                if (t.state() == TaskState.OPEN) {
                    m.add(Tools.action(Messages.Agenda_done, UiIcon.OK, () -> done(t)));
                    m.add(Tools.action(Messages.Agenda_tomorrow, UiIcon.HISTORY,
                            () -> postpone(t, model.today().plusDays(1))));
                    m.add(Tools.action(Messages.Agenda_nextWeek, UiIcon.HISTORY,
                            () -> postpone(t, model.today().plusWeeks(1))));
                }
            });
        });
        canvas.addDisposeListener(e -> menu.dispose());
        return menu;
    }

    private Optional<StoreSession> session() {
        return open.session();
    }

    private LocalDateTime now() {
        ZoneId zone = session().map(s -> s.store().info().settings().zone()).orElseGet(ZoneId::systemDefault);
        return LocalDateTime.now(zone);
    }

    /** The line of the present moment goes on, and at midnight the day. */
    private void tick() {
        if (!top.isDisposed()) {
            LocalDate day = now().toLocalDate();
            if (!day.equals(model.today())) {
                model.today(day);
                again();
            }
            canvas.redraw();
            top.getDisplay().timerExec(MINUTE, this::tick);
        }
    }

    private void changed(Set<StoreChange> changes) {
        if (changes.contains(StoreChange.STORE)) {
            last = null;
            session().ifPresent(s -> model.account(s.actor().account()));
        }
        if (changes.contains(StoreChange.STORE) || changes.contains(StoreChange.COMMIT)) {
            again();
        }
    }

    private void again() {
        model.today(now().toLocalDate());
        title.setText(text.title(model));
        canvas.renew();
        refresh.request();
    }

    private Read read() throws ClienteleException {
        Optional<StoreSession> session = session();
        AgendaService agenda = getSite().getService(AgendaService.class);
        if (session.isEmpty() || agenda == null) {
            return new Read(null, List.of());
        }
        StoreSession s = session.get();
        return new Read(agenda.entries(s.store(), s.actor(), model.account(), model.from(), model.to()),
                agenda.people(s.store(), s.actor()));
    }

    private void show(Read read) {
        model.show(read.agenda());
        people(read.people());
        if (read.agenda() == null) {
            empty.say(Messages.Agenda_noStore, Messages.Agenda_noStoreText);
        } else if (model.agenda().isEmpty()) {
            refresh.request();
        }
        ((StackLayout) stack.getLayout()).topControl = read.agenda() == null ? empty : canvas;
        int overdue = model.overdue();
        late.setText(overdue == 0 ? "" : Messages.bind(Messages.Agenda_late, Integer.toString(overdue))); //$NON-NLS-1$
        late.getParent().layout();
        canvas.renew();
        stack.layout();
    }

    private void people(List<String> names) {
        List<String> shown = new ArrayList<>(names);
        if (!model.account().isEmpty() && !shown.contains(model.account())) {
            shown.add(model.account());
        }
        if (!shown.equals(List.of(people.getItems()))) {
            people.setItems(shown.toArray(String[]::new));
        }
        people.select(shown.indexOf(model.account()));
    }

    private void failed(IStatus status) {
        empty.say(Messages.Agenda_failed, status.getMessage()).offer(Messages.Agenda_retry, UiIcon.REFRESH,
                refresh::request);
        ((StackLayout) stack.getLayout()).topControl = empty;
        stack.layout();
    }

    private void workingTime() {
        session().ifPresent(s -> WorkingTimeDialog.open(getSite(), s, model.account()));
    }

    /** One change of a task. */
    private interface Step {
        CommitResult run(StoreSession session);
    }

    private void run(String name, Step step) {
        session().ifPresent(s -> UiJobs.start(top, name, s.store(), m -> step.run(s), result -> {
            Problems.show(result.status());
            if (result.isCommitted()) {
                last = result;
            }
            again();
        }));
    }

    private void undo() {
        CommitResult done = last;
        if (done != null && done.sequence() > 0) {
            last = null;
            session().ifPresent(s -> new BatchUndo(getSite().getShell(), s).undoUnit(done.sequence(),
                    Messages.Agenda_change, this::again));
        }
    }

    @Override
    public void open(TaskItem task) {
        UiCommands.run(getSite(), UiIds.NEW_TASK, Map.of(UiIds.TASK_ID, Long.toString(task.id())));
    }

    @Override
    public void create(Slot slot) {
        UiCommands.run(getSite(), UiIds.NEW_TASK, Map.of(UiIds.TASK_DAY,
                slot.start() == null ? slot.day().toString() : slot.start().toString(), UiIds.TASK_OWNER,
                model.account()));
    }

    @Override
    public void move(TaskItem task, Slot slot) {
        AgendaService agenda = getSite().getService(AgendaService.class);
        run(Messages.Agenda_change, s -> slot.start() == null
                ? agenda.moveToDay(s.store(), s.actor(), task.id(), slot.day())
                : agenda.move(s.store(), s.actor(), task.id(), slot.start()));
    }

    @Override
    public void effort(TaskItem task, int minutes) {
        AgendaService agenda = getSite().getService(AgendaService.class);
        run(Messages.Agenda_change, s -> agenda.effort(s.store(), s.actor(), task.id(), minutes));
    }

    @Override
    public void done(TaskItem task) {
        TaskService tasks = getSite().getService(TaskService.class);
        run(Messages.Agenda_done, s -> tasks.done(s.store(), s.actor(), task.id()));
    }

    private void postpone(TaskItem task, LocalDate day) {
        TaskService tasks = getSite().getService(TaskService.class);
        run(Messages.Agenda_change, s -> tasks.postpone(s.store(), s.actor(), task.id(), day));
    }

    @Override
    public void moved() {
        again();
    }

    /** What is shown, for tests. */
    public AgendaModel model() {
        return model;
    }

    /** Where it is shown, for tests. */
    public AgendaLayout layout() {
        return canvas.shown();
    }

    /** What is painted, for tests. */
    public Control canvas() {
        return canvas;
    }

    @Override
    public void setFocus() {
        (((StackLayout) stack.getLayout()).topControl == empty ? empty : canvas).setFocus();
    }
}

package org.clientele.ui.lifecycle.internal.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.agenda.AgendaService;
import org.clientele.core.agenda.MyDay;
import org.clientele.core.store.CommitResult;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskService;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.TaskChannel;
import org.clientele.model.TaskPriority;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.Colors;
import org.clientele.ui.EmptyState;
import org.clientele.ui.Formats;
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
import org.clientele.ui.lifecycle.internal.Tools;
import org.clientele.ui.lifecycle.internal.agenda.MyDayModel.Line;
import org.clientele.ui.lifecycle.internal.agenda.MyDayModel.Part;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;

/**
 * What the user should see first: what is late, what is due today, reminders, and what comes next. A click on the mark
 * at the left says done; double click and Enter open the customer, or the task where there is none.
 */
public final class MyDayView extends ViewPart {

    /** The view's id in the workbench. */
    public static final String ID = "org.clientele.ui.lifecycle.myDay"; //$NON-NLS-1$

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$
    private static final int AHEAD = 7;
    private static final int MINUTE = 60_000;
    private static final int DONE = 0;
    private static final int WHAT = 2;
    private static final String BOX = "\u2610"; //$NON-NLS-1$

    private final MyDayModel model = new MyDayModel();
    private final Formats formats = Formats.ofUser();
    private final AgendaText text = new AgendaText(Locale.getDefault(Locale.Category.FORMAT));
    private final ModelLabels labels = ModelLabels.registered();
    private List<Line> lines = List.of();
    private OpenStore open;
    private Composite top;
    private Composite stack;
    private Label headline;
    private Table table;
    private EmptyState empty;
    private Action done;
    private Action tomorrow;
    private Action customer;
    private UiRefresh<Optional<MyDay>> refresh;

    @Override
    public void createPartControl(Composite parent) {
        open = getSite().getService(OpenStore.class);
        top = new Composite(parent, SWT.NONE);
        top.setData(CSS_CLASS, "ListPane"); //$NON-NLS-1$
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(top);
        Composite bar = new Composite(top, SWT.NONE);
        bar.setData(CSS_CLASS, "ListBar"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().margins(10, 6).applyTo(bar);
        headline = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(headline);
        stack = new Composite(top, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        table();
        empty = new EmptyState(stack);
        empty.say(Messages.Agenda_loading, ""); //$NON-NLS-1$
        ((StackLayout) stack.getLayout()).topControl = empty;
        actions();
        refresh = new UiRefresh<>(top, Messages.Agenda_loading, m -> read(), this::show).onFailure(this::failed);
        open.listen(top, this::changed);
        Help.set(top, "my_day"); //$NON-NLS-1$
        Colors.onChange(table, this::fill);
        tick();
    }

    private void table() {
        table = new Table(stack, SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        column("", 30); //$NON-NLS-1$
        column(Messages.Day_when, 170);
        column(Messages.Day_what, 320);
        column(Messages.Day_customer, 180);
        column(Messages.Day_takes, 70);
        column(Messages.Day_by, 80);
        table.addListener(SWT.MouseDown, this::click);
        table.addListener(SWT.DefaultSelection, e -> selected().stream().findFirst().ifPresent(this::open));
        table.addListener(SWT.Selection, e -> enable());
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == ' ') {
                done(selected());
                e.doit = false;
            }
        });
    }

    private void column(String name, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        column.setWidth(width);
    }

    private void actions() {
        done = Tools.action(Messages.Agenda_done, UiIcon.OK, () -> done(selected()));
        tomorrow = Tools.action(Messages.Agenda_tomorrow, UiIcon.HISTORY, () -> postpone(1));
        Action week = Tools.action(Messages.Agenda_nextWeek, UiIcon.HISTORY, () -> postpone(7));
        customer = Tools.action(Messages.Agenda_customer, UiIcon.CUSTOMER,
                () -> selected().stream().filter(t -> t.customer() != 0).findFirst()
                        .ifPresent(t -> UiCommands.openCustomer(getSite(), t.customer())));
        Action edit = Tools.action(Messages.Agenda_open, UiIcon.TASK,
                () -> selected().stream().findFirst().ifPresent(this::edit));
        Action add = Tools.action(Messages.Agenda_new, UiIcon.ADD, () -> UiCommands.run(getSite(), UiIds.NEW_TASK,
                Map.of(UiIds.TASK_DAY, today().toString())));
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        List.of(add, done, tomorrow, customer).forEach(tools::add);
        MenuManager menu = new MenuManager();
        List.of(done, edit, customer, tomorrow, week, add).forEach(menu::add);
        table.setMenu(menu.createContextMenu(table));
        table.addDisposeListener(e -> menu.dispose());
        enable();
    }

    private void enable() {
        List<TaskItem> chosen = selected();
        done.setEnabled(!chosen.isEmpty());
        tomorrow.setEnabled(!chosen.isEmpty());
        customer.setEnabled(chosen.stream().anyMatch(t -> t.customer() != 0));
    }

    private LocalDateTime now() {
        return open.session().map(s -> LocalDateTime.now(s.store().info().settings().zone()))
                .orElseGet(LocalDateTime::now);
    }

    private LocalDate today() {
        return now().toLocalDate();
    }

    /** Reminders come by themselves. */
    private void tick() {
        if (!top.isDisposed()) {
            refresh.request();
            top.getDisplay().timerExec(MINUTE, this::tick);
        }
    }

    private void changed(Set<StoreChange> changes) {
        if (changes.contains(StoreChange.STORE) || changes.contains(StoreChange.COMMIT)) {
            refresh.request();
        }
    }

    private Optional<MyDay> read() throws ClienteleException {
        Optional<StoreSession> session = open.session();
        AgendaService agenda = getSite().getService(AgendaService.class);
        if (session.isEmpty() || agenda == null) {
            return Optional.empty();
        }
        StoreSession s = session.get();
        return Optional.of(agenda.myDay(s.store(), s.actor(), s.actor().account(), now(), AHEAD));
    }

    private void show(Optional<MyDay> day) {
        model.show(day.orElse(null));
        List<Long> chosen = selected().stream().map(TaskItem::id).toList();
        lines = model.lines();
        fill();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).task() != null && chosen.contains(lines.get(i).task().id())) {
                table.select(i);
            }
        }
        headline.setText(day.map(this::headline).orElse("")); //$NON-NLS-1$
        headline.setForeground(day.filter(d -> d.load() > d.capacity()).map(d -> Colors.BAD.get()).orElse(null));
        if (day.isEmpty()) {
            empty.say(Messages.Agenda_noStore, Messages.Agenda_noStoreText);
        } else if (lines.isEmpty()) {
            empty.say(Messages.Day_none, Messages.Day_noneText).offer(Messages.Agenda_new, UiIcon.ADD,
                    () -> UiCommands.run(getSite(), UiIds.NEW_TASK, Map.of(UiIds.TASK_DAY, today().toString())));
        }
        ((StackLayout) stack.getLayout()).topControl = lines.isEmpty() ? empty : table;
        stack.layout();
        enable();
    }

    private String headline(MyDay day) {
        String load = text.load(day.load(), day.capacity());
        return Messages.bind(Messages.Day_headline, new Object[] { formats.date(day.today()),
                formats.number(day.due().size()), formats.number(day.done()), load });
    }

    private void fill() {
        table.setRedraw(false);
        table.removeAll();
        for (Line line : lines) {
            TableItem item = new TableItem(table, SWT.NONE);
            if (line.task() == null) {
                item.setText(WHAT, Messages.bind(Messages.Day_heading, MyDayModel.name(line.part()),
                        formats.number(line.count())));
                item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
                item.setBackground(Colors.HEADER.get());
                item.setForeground(line.part() == Part.OVERDUE ? Colors.BAD.get() : Colors.HEADER_TEXT.get());
            } else {
                item.setText(cells(line.task()));
                item.setForeground(WHAT - 1, line.part() == Part.OVERDUE ? Colors.BAD.get() : null);
            }
        }
        table.setRedraw(true);
    }

    private String[] cells(TaskItem task) {
        String what = (task.priority() == TaskPriority.HIGH ? "! " : "") + task.text().replace('\n', ' '); //$NON-NLS-1$ //$NON-NLS-2$
        return new String[] { BOX, task.startsAt() == null ? formats.date(task.due()) : formats.dateTime(task.startsAt()),
                what, task.customerName(), task.effort() == 0 ? "" : text.hours(task.effort()), //$NON-NLS-1$
                task.channel() == TaskChannel.NOT_STATED ? "" //$NON-NLS-1$
                        : labels.literal(Literals.TASK, Literals.TASK_CHANNEL, task.channel()) };
    }

    private void failed(IStatus status) {
        empty.say(Messages.Agenda_failed, status.getMessage()).offer(Messages.Agenda_retry, UiIcon.REFRESH,
                refresh::request);
        ((StackLayout) stack.getLayout()).topControl = empty;
        stack.layout();
    }

    private List<TaskItem> selected() {
        return Arrays.stream(table.getSelectionIndices()).filter(i -> i < lines.size())
                .mapToObj(i -> lines.get(i).task()).filter(t -> t != null).toList();
    }

    private void click(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        if (event.button == 1 && item != null && item.getBounds(DONE).contains(event.x, event.y)) {
            Line line = lines.get(table.indexOf(item));
            if (line.task() != null) {
                done(List.of(line.task()));
            }
        }
    }

    private void open(TaskItem task) {
        if (task.customer() != 0) {
            UiCommands.openCustomer(getSite(), task.customer());
        } else {
            edit(task);
        }
    }

    private void edit(TaskItem task) {
        UiCommands.run(getSite(), UiIds.NEW_TASK, Map.of(UiIds.TASK_ID, Long.toString(task.id())));
    }

    private void done(List<TaskItem> tasks) {
        each(Messages.Agenda_done, tasks, (s, service, t) -> service.done(s.store(), s.actor(), t.id()));
    }

    private void postpone(int days) {
        LocalDate day = today().plusDays(days);
        each(Messages.Agenda_change, selected(), (s, service, t) -> service.postpone(s.store(), s.actor(), t.id(), day));
    }

    /** One change of a task. */
    private interface Step {
        CommitResult run(StoreSession session, TaskService service, TaskItem task);
    }

    private void each(String name, List<TaskItem> tasks, Step step) {
        TaskService service = getSite().getService(TaskService.class);
        if (tasks.isEmpty() || service == null) {
            return;
        }
        open.session().ifPresent(s -> UiJobs.start(top, name, s.store(), m -> {
            for (TaskItem task : tasks) {
                CommitResult result = step.run(s, service, task);
                if (!result.isCommitted()) {
                    throw new ClienteleException(result.status());
                }
            }
            return tasks.size();
        }, count -> refresh.request(), status -> {
            Problems.show(status);
            refresh.request();
        }));
    }

    /** What is shown, for tests. */
    public MyDayModel model() {
        return model;
    }

    /** Where it is shown, for tests. */
    public Table shown() {
        return table;
    }

    @Override
    public void setFocus() {
        (((StackLayout) stack.getLayout()).topControl == empty ? empty : table).setFocus();
    }
}

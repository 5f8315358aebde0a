package org.clientele.ui.customers.internal.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

import org.clientele.core.store.PageKey;
import org.clientele.core.tasks.TaskGeneratorService;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskPage;
import org.clientele.core.tasks.TaskQuery;
import org.clientele.core.tasks.TaskService;
import org.clientele.core.tasks.TaskState;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.TaskChannel;
import org.clientele.model.TaskPriority;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.Accessibles;
import org.clientele.ui.EmptyState;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.Icon;
import org.clientele.ui.Icons;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreChange;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiJobs;
import org.clientele.ui.customers.internal.CustomersIcon;
import org.clientele.ui.customers.internal.tasks.TaskListModel.By;
import org.clientele.ui.customers.internal.tasks.TaskListModel.Which;
import org.clientele.ui.customers.internal.timeline.GroupedTable;
import org.clientele.ui.customers.internal.timeline.GroupedTable.Row;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** What somebody has to do: open, late, by urgency or by customer. Space or a click on the box says that it is done. */
public final class TasksView extends ViewPart implements GroupedTable.Look<TaskItem> {

    /** The view's id in the workbench. */
    public static final String ID = "org.clientele.ui.customers.tasks"; //$NON-NLS-1$

    private static final int PAGE = 500;

    private final TaskListModel model = new TaskListModel(LocalDate.now());
    private final Formats formats = Formats.ofUser();
    private final ModelLabels labels = ModelLabels.registered();
    private final StackLayout layers = new StackLayout();
    private OpenStore open;
    private Composite top;
    private Composite stack;
    private EmptyState empty;
    private Label count;
    private GroupedTable<TaskItem> table;
    private TaskActions actions;
    private int asked;
    private boolean loading;

    @Override
    public void createPartControl(Composite parent) {
        open = getSite().getService(OpenStore.class);
        actions = new TaskActions(getSite(), () -> open.session());
        top = new Composite(parent, SWT.NONE);
        top.setData("org.eclipse.e4.ui.css.CssClassName", "ListPane"); //$NON-NLS-1$ //$NON-NLS-2$
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(top);
        bar();
        stack = new Composite(top, SWT.NONE);
        stack.setLayout(layers);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        table = new GroupedTable<>(stack, null, this);
        table.column(Messages.Tasks_what, 380).column(Messages.Tasks_due, 110).column(Messages.Task_startsAt, 150)
                .column(Messages.Tasks_minutes, 70).column(Messages.Task_priority, 70).column(Messages.Task_channel, 80)
                .column(Messages.Tasks_customer, 200).column(Messages.Tasks_owner, 100)
                .column(Messages.Tasks_origin, 120);
        table.onMore(this::loadMore);
        table.onOpen(r -> table.selectedValue().filter(t -> t.customer() != 0)
                .ifPresent(t -> UiCommands.openCustomer(getSite(), t.customer())));
        table.table().addListener(SWT.KeyDown, this::key);
        table.table().addListener(SWT.MouseDown, this::click);
        empty = new EmptyState(stack);
        layers.topControl = empty;
        TaskDrop.on(table, top, actions);
        menu();
        open.listen(top, this::changed);
        Help.set(top, "tasks_view"); //$NON-NLS-1$
        again();
    }

    private void bar() {
        Composite bar = new Composite(top, SWT.NONE);
        bar.setData("org.eclipse.e4.ui.css.CssClassName", "ListBar"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 6).spacing(8, 0).applyTo(bar);
        choice(bar, List.of(Messages.Tasks_mine, Messages.Tasks_everybodys), i -> model.mine(i == 0));
        choice(bar, List.of(Messages.Tasks_open, Messages.Tasks_overdue, Messages.Tasks_ended),
                i -> model.which(Which.values()[i]));
        choice(bar, List.of(Messages.Tasks_byUrgency, Messages.Tasks_byCustomer, Messages.Tasks_byPriority),
                i -> model.by(By.values()[i]));
        count = new Label(bar, SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(action(Messages.Task_new, UiIcon.ADD, () -> actions.create(0, ""))); //$NON-NLS-1$
        getViewSite().getActionBars().getMenuManager()
                .add(action(Messages.Generators_menu, CustomersIcon.TASK, this::generators));
    }

    private void choice(Composite bar, List<String> names, IntConsumer chosen) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        Accessibles.name(combo, names.getFirst()); // the first one says what is chosen here
        names.forEach(combo::add);
        combo.select(0);
        combo.addListener(SWT.Selection, e -> {
            chosen.accept(combo.getSelectionIndex());
            again();
        });
    }

    private static Action action(String name, Icon icon, Runnable code) {
        Action action = new Action(name, Icons.descriptor(icon)) {
            @Override
            public void run() {
                code.run();
            }
        };
        action.setToolTipText(name);
        return action;
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> {
            m.add(action(Messages.Task_new, UiIcon.ADD, () -> actions.create(0, ""))); //$NON-NLS-1$
            selected().ifPresent(t -> {
                if (t.customer() != 0) {
                    m.add(action(Messages.Tasks_openCustomer, UiIcon.CUSTOMER,
                            () -> UiCommands.openCustomer(getSite(), t.customer())));
                }
                if (TaskOrigins.opens(t)) {
                    m.add(action(Messages.Tasks_openOrigin, UiIcon.HINT, () -> actions.openOrigin(t)));
                }
                if (t.state() == TaskState.OPEN) {
                    m.add(action(Messages.Tasks_markDone, CustomersIcon.DONE, () -> actions.done(t)));
                    m.add(action(Messages.Tasks_edit, CustomersIcon.EDIT, () -> actions.edit(t)));
                    m.add(action(Messages.Tasks_tomorrow, UiIcon.HISTORY,
                            () -> actions.postpone(t, LocalDate.now().plusDays(1))));
                    m.add(action(Messages.Tasks_nextWeek, UiIcon.HISTORY,
                            () -> actions.postpone(t, LocalDate.now().plusWeeks(1))));
                    m.add(action(Messages.Tasks_cancel, CustomersIcon.CANCELLED, () -> actions.cancel(t)));
                } else {
                    m.add(action(Messages.Tasks_reopen, CustomersIcon.REVERT, () -> actions.reopen(t)));
                }
            });
        });
        table.table().setMenu(menu.createContextMenu(table.table()));
        table.table().addDisposeListener(e -> menu.dispose());
    }

    private void generators() {
        TaskGeneratorService service = getSite().getService(TaskGeneratorService.class);
        if (service != null) {
            open.session().ifPresent(s -> new GeneratorsDialog(getSite().getShell(), s, service).open());
        }
    }

    private Optional<TaskItem> selected() {
        return table.selected().filter(GroupedTable.Entry.class::isInstance).flatMap(r -> table.selectedValue());
    }

    private void key(Event event) {
        if (event.keyCode == ' ') {
            selected().ifPresent(this::toggle);
            event.doit = false;
        } else if (event.keyCode == SWT.DEL) {
            selected().filter(t -> t.state() == TaskState.OPEN).ifPresent(actions::cancel);
        } else if (event.keyCode == SWT.F2) {
            selected().filter(t -> t.state() == TaskState.OPEN).ifPresent(actions::edit);
        }
    }

    private void click(Event event) {
        if (event.button == 1) {
            table.imageAt(event.x, event.y).ifPresent(this::toggle);
        }
    }

    private void toggle(TaskItem task) {
        if (task.state() == TaskState.OPEN) {
            actions.done(task);
        } else {
            actions.reopen(task);
        }
    }

    private void changed(Set<StoreChange> changes) {
        if (changes.contains(StoreChange.STORE) || changes.contains(StoreChange.COMMIT)) {
            again();
        }
    }

    private Optional<TaskService> service() {
        return Optional.ofNullable(getSite().getService(TaskService.class));
    }

    private void again() {
        load(Optional.empty(), true);
    }

    private void loadMore() {
        if (!loading && model.next().isPresent()) {
            load(model.next(), false);
        }
    }

    private void load(Optional<PageKey> after, boolean anew) {
        int mine = ++asked;
        Optional<StoreSession> session = open.session();
        if (session.isEmpty() || service().isEmpty()) {
            model.clear();
            show();
            return;
        }
        loading = true;
        StoreSession s = session.get();
        model.today(LocalDate.now(s.store().info().settings().zone()));
        TaskQuery query = model.query(s.actor().account());
        TaskService service = service().get();
        UiJobs.start(top, Messages.Tasks_loading, null, m -> service.page(s.store(), s.actor(), query, after, PAGE),
                page -> loaded(mine, page, anew), status -> loading = false);
    }

    private void loaded(int mine, TaskPage page, boolean anew) {
        if (mine == asked) {
            loading = false;
            if (anew) {
                model.clear();
            }
            model.add(page);
            show();
        }
    }

    private void show() {
        List<Row<TaskItem>> rows = model.rows();
        table.show(rows, model.next().isPresent(), Messages.Tasks_more);
        if (open.session().isEmpty()) {
            empty.say(Messages.Tasks_noStore, Messages.Tasks_noStoreText);
        } else if (rows.isEmpty()) {
            empty.say(Messages.Tasks_none, Messages.Tasks_noneText).offer(Messages.Task_new, UiIcon.ADD,
                    () -> actions.create(0, "")); //$NON-NLS-1$
        }
        layers.topControl = rows.isEmpty() ? empty : table.table();
        stack.layout();
        count.setText(rows.isEmpty() ? "" : Messages.bind(Messages.Tasks_count, formats.number(model.size()), //$NON-NLS-1$
                formats.number(model.overdue())));
    }

    @Override
    public String text(TaskItem task, int column) {
        return switch (column) {
        case 0 -> task.text() + (task.reason().isEmpty() ? "" : " (" + task.reason() + ')'); //$NON-NLS-1$ //$NON-NLS-2$
        case 1 -> task.state() == TaskState.OPEN ? formats.date(task.due())
                : formats.date(task.endedAt() == null ? null : task.endedAt().toLocalDate());
        case 2 -> formats.dateTime(task.startsAt());
        case 3 -> task.effort() == 0 ? "" : formats.number(task.effort()); //$NON-NLS-1$
        case 4 -> task.priority() == TaskPriority.NORMAL ? "" //$NON-NLS-1$
                : labels.literal(Literals.TASK, Literals.TASK_PRIORITY, task.priority());
        case 5 -> task.channel() == TaskChannel.NOT_STATED ? "" //$NON-NLS-1$
                : labels.literal(Literals.TASK, Literals.TASK_CHANNEL, task.channel());
        case 6 -> task.customerName();
        case 7 -> task.owner();
        default -> TaskOrigins.label(task);
        };
    }

    @Override
    public Image image(TaskItem task) {
        return Icons.image(switch (task.state()) {
        case OPEN -> model.isOverdue(task) ? CustomersIcon.OVERDUE : CustomersIcon.OPEN;
        case DONE -> CustomersIcon.TASK;
        case CANCELLED -> CustomersIcon.CANCELLED;
        });
    }

    @Override
    public boolean isFaint(TaskItem task) {
        return task.state() != TaskState.OPEN;
    }

    /** The table, for tests. */
    public GroupedTable<TaskItem> table() {
        return table;
    }

    /** What can be done, for tests. */
    public TaskActions actions() {
        return actions;
    }

    @Override
    public void setFocus() {
        if (layers.topControl == empty) {
            empty.setFocus();
        } else {
            table.table().setFocus();
        }
    }
}

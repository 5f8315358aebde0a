package org.clientele.ui.admin.internal.addons;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.clientele.core.ClienteleException;
import org.clientele.core.health.HealthService;
import org.clientele.core.provisioning.ProvisioningService;
import org.clientele.core.roles.Permission;
import org.clientele.core.update.AvailableFeature;
import org.clientele.core.update.SiteReport;
import org.clientele.core.update.UpdateEvent;
import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateRequest;
import org.clientele.core.update.UpdateService;
import org.clientele.core.update.UpdateSite;
import org.clientele.ui.Formats;
import org.clientele.ui.Help;
import org.clientele.ui.Loader;
import org.clientele.ui.LockedSettings;
import org.clientele.ui.Permitted;
import org.clientele.ui.Problems;
import org.clientele.ui.UiJobs;
import org.clientele.ui.admin.internal.addons.AddOns.Installed;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.part.ViewPart;

/** Add-ons and updates: installed, offered, sites, history. */
public final class AddOnsView extends ViewPart {

    private static final String SITES = "sites"; //$NON-NLS-1$

    private final Formats formats = Formats.ofUser();
    private Composite page;
    private UpdateService updates;
    private Banner banner;
    private Listing<Installed> installed;
    private Listing<AvailableFeature> offers;
    private Listing<UpdateSite> sites;
    private Listing<UpdateEvent> history;
    private AddOns state;

    @Override
    public void createPartControl(Composite parent) {
        updates = getSite().getService(UpdateService.class);
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        Help.set(page, "addons"); //$NON-NLS-1$
        banner = new Banner(page, this::drop);
        TabFolder tabs = new TabFolder(page, SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        Optional<String> locked = Permitted.refusal(Permission.INSTALL);
        Optional<String> sitesLocked = locked.or(this::sitesLocked);
        installed = tab(tabs, Messages.tabInstalled, new Listing<>(tabs, Messages.tabInstalled,
                Messages.emptyInstalled, Installed::detail));
        installed.column(Messages.columnName, 230, i -> i.feature().name())
                .column(Messages.columnVersion, 170, i -> i.feature().version())
                .column(Messages.columnProvider, 130, i -> i.feature().provider())
                .column(Messages.columnOrigin, 110, Installed::origin).column(Messages.columnSigner, 160, Installed::signer)
                .column(Messages.columnHealth, 130, Installed::health)
                .button(Messages.updateAll, locked, c -> ready(), c -> plan(UpdateRequest.ofAll()))
                .button(Messages.remove, locked, c -> ready() && !c.isEmpty() && c.stream().noneMatch(i -> i.feature().own()),
                        c -> plan(UpdateRequest.removing(
                                c.stream().map(i -> i.feature().id()).toArray(String[]::new))))
                .button(Messages.refresh, Optional.empty(), c -> true, c -> refresh());
        offers = tab(tabs, Messages.tabOffers, new Listing<>(tabs, Messages.tabOffers, Messages.emptyOffers,
                AddOns::detail));
        offers.column(Messages.columnName, 230, AvailableFeature::name)
                .column(Messages.columnVersion, 170, AvailableFeature::version)
                .column(Messages.columnProvider, 130, AvailableFeature::provider)
                .column(Messages.columnState, 200, AddOns::state)
                .column(Messages.columnSite, 240, o -> o.site().toString())
                .button(Messages.readSites, Optional.empty(), c -> ready(), c -> read(List.of()))
                .button(Messages.install, locked, c -> ready() && !c.isEmpty(), this::install);
        sites = tab(tabs, Messages.tabSites, new Listing<>(tabs, Messages.tabSites, Messages.emptySites,
                s -> s.location() + (s.locked() ? "\n" + Messages.lockedSite : ""))); //$NON-NLS-1$ //$NON-NLS-2$
        sites.column(Messages.columnName, 260, UpdateSite::name)
                .column(Messages.columnSite, 420, s -> s.location().toString())
                .column(Messages.columnLocked, 130, s -> s.locked() ? Messages.locked : "") //$NON-NLS-1$
                .button(Messages.addAddress, sitesLocked, c -> ready(), c -> addAddress())
                .button(Messages.addFolder, sitesLocked, c -> ready(), c -> addFolder())
                .button(Messages.removeSite, sitesLocked, c -> ready() && c.size() == 1 && !c.getFirst().locked(),
                        c -> change(Messages.removeSite, () -> updates.removeSite(c.getFirst().location())))
                .button(Messages.check, Optional.empty(), c -> ready() && c.size() == 1, c -> check(c.getFirst().location()))
                .button(Messages.offersOfSite, Optional.empty(), c -> ready() && c.size() == 1, c -> {
                    tabs.setSelection(1);
                    read(List.of(c.getFirst().location()));
                });
        history = tab(tabs, Messages.tabHistory, new Listing<>(tabs, Messages.tabHistory, Messages.emptyHistory,
                AddOns::text));
        history.column(Messages.columnTime, 190, e -> formats.moment(e.time(), ZoneId.systemDefault()))
                .column(Messages.columnEvent, 230, AddOns::name).column(Messages.columnText, 480, AddOns::text)
                .button(Messages.back, locked, c -> ready() && state.previous().isPresent(),
                        c -> new BackDialog(getSite().getShell(), updates, state.previous().orElseThrow()).open());
        enable();
        refresh();
    }

    /** Why nobody may add sites here; the line of the provisioning file that has the first site is told. */
    private Optional<String> sitesLocked() {
        ProvisioningService provisioning = getSite().getService(ProvisioningService.class);
        return provisioning == null || !provisioning.isSectionLocked(SITES) ? Optional.empty()
                : Optional.of(provisioning.settings(SITES).stream().findFirst().map(LockedSettings::sentence)
                        .orElse(Messages.lockedSites));
    }

    private static <T> Listing<T> tab(TabFolder tabs, String name, Listing<T> listing) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(name);
        item.setControl(listing.control());
        listing.set(List.of());
        return listing;
    }

    private void enable() {
        List.of(installed, offers, sites, history).forEach(Listing::refresh);
    }

    /** One work at a time: the banner tells of one, and cancels that one. */
    private boolean ready() {
        return state != null && !banner.isWorking();
    }

    private <T> void work(String label, Loader<T> work, Consumer<T> done) {
        String name = AddOns.plain(label);
        banner.working(name, progress -> UiJobs.start(page, name, null, m -> work.load(progress.over(m)), value -> {
            banner.done();
            enable();
            done.accept(value);
        }, this::failed));
        enable();
    }

    private void failed(IStatus status) {
        banner.done();
        refresh();
        Problems.show(status);
    }

    private void refresh() {
        reread(() -> {
            // nothing more to tell
        });
    }

    private void reread(Runnable then) {
        if (updates == null) {
            banner.say(Messages.noService);
            return;
        }
        if (state == null) {
            installed.say(Messages.reading);
        }
        HealthService health = getSite().getService(HealthService.class);
        UiJobs.start(page, Messages.reading, null,
                m -> AddOns.read(updates, health == null ? List.of() : health.issues()), read -> {
                    show(read);
                    then.run();
                }, status -> {
                    state = null;
                    banner.say(status.getMessage());
                });
    }

    private void show(AddOns read) {
        state = read;
        installed.set(read.installed());
        sites.set(read.sites());
        history.set(read.history());
        enable();
        banner.show(read);
    }

    private void plan(UpdateRequest request) {
        work(Messages.planning, m -> updates.plan(request, m), plan -> {
            if (new PlanDialog(getSite().getShell(), plan).open() == Window.OK) {
                work(Messages.staging, m -> updates.stage(plan, plan.decisions(), m), staged -> refresh());
            }
        });
    }

    private void install(List<AvailableFeature> chosen) {
        plan(new UpdateRequest(List.of(), chosen.stream().filter(o -> o.installedVersion().isBlank())
                .map(AvailableFeature::id).toList(),
                chosen.stream().filter(AvailableFeature::newer).map(AvailableFeature::id).toList(), false, List.of()));
    }

    private void read(List<URI> wanted) {
        work(Messages.readSites, m -> updates.available(wanted, m), reports -> {
            offers.set(reports.stream().map(SiteReport::features).flatMap(List::stream).toList());
            List<UpdateProblem> problems = reports.stream().map(SiteReport::problems).flatMap(List::stream).toList();
            if (!problems.isEmpty()) {
                offers.say(String.join("\n\n", problems.stream().map(Changes::sentence).toList())); //$NON-NLS-1$
            } else if (reports.isEmpty()) {
                offers.say(Messages.emptySites);
            }
        });
    }

    private void check(URI site) {
        work(NLS.bind(Messages.checking, site), m -> updates.check(site, m), report -> sites.say(AddOns.report(report)));
    }

    private void addAddress() {
        InputDialog dialog = new InputDialog(getSite().getShell(), AddOns.plain(Messages.addAddress), Messages.addressHint,
                "https://", AddOns::wrong); //$NON-NLS-1$
        if (dialog.open() == Window.OK) {
            add(dialog.getValue());
        }
    }

    private void addFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getSite().getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(AddOns.plain(Messages.addFolder));
        String folder = dialog.open();
        if (folder != null) {
            add(folder);
        }
    }

    /** Adds a site and says at once what it holds, or why it cannot be read. */
    private void add(String typed) {
        work(Messages.addAddress, m -> {
            URI location = AddOns.location(typed);
            updates.addSite(location, ""); //$NON-NLS-1$
            return updates.check(location, m);
        }, report -> reread(() -> {
            sites.choose(s -> s.location().equals(report.location()));
            sites.say(AddOns.report(report));
        }));
    }

    private void drop() {
        change(Messages.drop, updates::drop);
    }

    /** Something short that changes what the service knows. */
    private void change(String name, Change change) {
        work(name, m -> {
            change.run();
            return null;
        }, nothing -> refresh());
    }

    @Override
    public void setFocus() {
        installed.focus();
    }

    /** A change. */
    @FunctionalInterface
    private interface Change {
        void run() throws ClienteleException;
    }
}

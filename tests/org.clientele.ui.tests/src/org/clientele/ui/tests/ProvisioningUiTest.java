package org.clientele.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.clientele.core.provisioning.ProvisionedSetting;
import org.clientele.core.provisioning.ProvisioningProblem;
import org.clientele.core.provisioning.ProvisioningService;
import org.clientele.rcp.internal.ProvisionedPreferences;
import org.clientele.ui.LockedSettings;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** Preferences that IT set, and how locked ones are shown. */
class ProvisioningUiTest {

    private static final Path FILE = Path.of("/etc/clientele/provisioning.ini");
    private static final String NODE = "org.clientele.ui.tests.provisioned";

    /** What a file says about preferences. */
    private record Preferences(List<ProvisionedSetting> all) implements ProvisioningService {
        @Override
        public Optional<Path> source() {
            return Optional.of(FILE);
        }

        @Override
        public Optional<ProvisionedSetting> setting(String section, String key) {
            return all.stream().filter(s -> s.section().equals(section) && s.key().equals(key)).findFirst();
        }

        @Override
        public List<ProvisionedSetting> settings(String section) {
            return all.stream().filter(s -> s.section().equals(section)).toList();
        }

        @Override
        public boolean isSectionLocked(String section) {
            return false;
        }

        @Override
        public List<ProvisioningProblem> problems() {
            return List.of();
        }

        @Override
        public List<ProvisioningProblem> check(Path source) {
            return List.of();
        }
    }

    private static ProvisionedSetting preference(String key, String value, boolean locked) {
        return new ProvisionedSetting("preferences", NODE + '/' + key, value, locked, FILE, 7);
    }

    private static String value(String key) {
        return Platform.getPreferencesService().getString(NODE, key, null, null);
    }

    @Test
    void lockedPreferenceStaysAndGivesThePersonsChoiceBack() {
        IEclipsePreferences own = InstanceScope.INSTANCE.getNode(NODE);
        own.put("locked", "mine");
        own.remove("free");
        new ProvisionedPreferences(
                new Preferences(List.of(preference("locked", "theirs", true), preference("free", "usual", false)))).apply();
        assertEquals("theirs", value("locked"));
        own.put("locked", "mine again");
        assertEquals("theirs", value("locked"));
        assertEquals("usual", value("free"));
        own.put("free", "chosen");
        assertEquals("chosen", value("free"));
    }

    @Test
    void unlockedPreferenceIsThePersonsAgain() {
        IEclipsePreferences own = InstanceScope.INSTANCE.getNode(NODE);
        own.put("was", "mine");
        InstanceScope.INSTANCE.getNode("org.clientele.rcp/locked").put(NODE + "/was", "=before");
        InstanceScope.INSTANCE.getNode("org.clientele.rcp/locked").put(NODE + "/never", "-");
        own.put("never", "theirs");
        new ProvisionedPreferences(new Preferences(List.of())).apply();
        assertEquals("before", value("was"));
        assertNull(value("never"));
    }

    @Test
    void lockedControlSaysWhoLockedIt() {
        Shell shell = new Shell(PlatformUI.getWorkbench().getDisplay());
        try {
            Text text = new Text(shell, SWT.BORDER);
            assertFalse(LockedSettings.show(text, Optional.empty()));
            assertTrue(text.isEnabled());
            assertTrue(LockedSettings.show(text, Optional.of(preference("locked", "theirs", true))));
            assertFalse(text.isEnabled());
            assertTrue(text.getToolTipText().contains(FILE.toString()) && text.getToolTipText().contains("7"),
                    text.getToolTipText());
        } finally {
            shell.dispose();
        }
    }
}

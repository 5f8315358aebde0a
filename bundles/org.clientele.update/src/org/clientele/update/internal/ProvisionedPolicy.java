package org.clientele.update.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.provisioning.ProvisionedSetting;
import org.clientele.core.provisioning.ProvisioningService;
import org.clientele.update.internal.UpdatePolicy.Unsigned;
import org.clientele.update.internal.signatures.KeyRing;
import org.clientele.update.internal.signatures.TrustedSigners;
import org.eclipse.core.runtime.ILog;

/** Reads what central configuration says about updates. */
final class ProvisionedPolicy {

    private ProvisionedPolicy() {
    }

    static UpdatePolicy of(ProvisioningService provisioning) {
        Unsigned unsigned = switch (provisioning.value("trust", "unsigned").orElse("ask")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        case "refuse" -> Unsigned.REFUSE; //$NON-NLS-1$
        case "allow" -> Unsigned.ALLOW; //$NON-NLS-1$
        default -> Unsigned.ASK;
        };
        return new UpdatePolicy(unsigned, keys(provisioning), sites(provisioning),
                provisioning.isSectionLocked("sites"), features(provisioning, "required"), //$NON-NLS-1$ //$NON-NLS-2$
                features(provisioning, "forbidden")); //$NON-NLS-1$
    }

    private static List<String> features(ProvisioningService provisioning, String key) {
        return provisioning.values("features", key).stream().map(f -> f.replaceFirst("/.*", "")).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static Set<String> keys(ProvisioningService provisioning) {
        Set<String> fingerprints = new HashSet<>();
        for (String key : provisioning.values("trust", "keys")) { //$NON-NLS-1$ //$NON-NLS-2$
            if (TrustedSigners.plain(key).matches("[0-9A-F]{40,64}")) { //$NON-NLS-1$
                fingerprints.add(TrustedSigners.plain(key));
            } else {
                ofFile(key, fingerprints);
            }
        }
        return fingerprints;
    }

    private static void ofFile(String path, Set<String> fingerprints) {
        try {
            new KeyRing().add(Files.readString(Path.of(path), StandardCharsets.ISO_8859_1)).signers()
                    .forEach(s -> fingerprints.add(s.fingerprint()));
        } catch (IOException | InvalidPathException e) {
            // nobody is trusted by a file that cannot be read: what they signed is asked about or refused
            ILog.get().warn("The trusted key file " + path + " cannot be read", e); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private static Map<URI, String> sites(ProvisioningService provisioning) {
        Map<URI, String> sites = new LinkedHashMap<>();
        for (ProvisionedSetting setting : provisioning.settings("sites")) { //$NON-NLS-1$
            try {
                sites.put(new URI(setting.value()), setting.key());
            } catch (URISyntaxException e) {
                continue; // the provisioning service tells the line
            }
        }
        return sites;
    }
}

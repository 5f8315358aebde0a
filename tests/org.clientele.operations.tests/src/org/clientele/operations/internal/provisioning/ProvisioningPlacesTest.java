package org.clientele.operations.internal.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Where the file lies on the three systems, as pure logic. */
class ProvisioningPlacesTest {

    private static ProvisioningPlaces places(String system, Map<String, String> environment, String property,
            String... existing) {
        Set<Path> there = Set.copyOf(List.of(existing).stream().map(Path::of).toList());
        return new ProvisioningPlaces(system, environment, Optional.ofNullable(property), there::contains);
    }

    @Test
    void systemFolderIsWhereOnlyAdministratorsWrite() {
        assertEquals("/etc/clientele", places("Linux", Map.of(), null).systemFolder());
        assertEquals("/Library/Application Support/Clientele", places("Mac OS X", Map.of(), null).systemFolder());
        assertEquals("D:\\Data\\Clientele",
                places("Windows 11", Map.of("ProgramData", "D:\\Data"), null).systemFolder());
        assertEquals("C:\\ProgramData\\Clientele", places("Windows 11", Map.of(), null).systemFolder());
    }

    @Test
    void fileAndFolderOfTheSystemComeBeforeWhatTheStartNames() {
        ProvisioningPlaces.Found found = places("Linux", Map.of("CLIENTELE_PROVISIONING", "/home/me/mine.ini"), null,
                "/etc/clientele/provisioning.ini", "/etc/clientele/provisioning.d").find();
        assertEquals(List.of(Path.of("/etc/clientele/provisioning.ini"), Path.of("/etc/clientele/provisioning.d")),
                found.sources());
        assertEquals("/home/me/mine.ini", found.ignored().orElseThrow());
    }

    @Test
    void propertyComesBeforeTheVariable() {
        Map<String, String> environment = Map.of("CLIENTELE_PROVISIONING", "/srv/variable.ini");
        assertEquals(List.of(Path.of("/srv/property.ini")), places("Linux", environment, "/srv/property.ini").find().sources());
        assertEquals(List.of(Path.of("/srv/variable.ini")), places("Linux", environment, " ").find().sources());
        assertEquals(List.of(), places("Linux", Map.of(), null).find().sources());
    }

    @Test
    void accessListOfWindowsThatLetsUsersWriteIsFound() {
        assertTrue(FileRights.everybodyIn(List.of(entry("BUILTIN\\Users", AclEntryPermission.WRITE_DATA))));
        assertTrue(FileRights.everybodyIn(List.of(entry("Everyone", AclEntryPermission.WRITE_DATA))));
        assertFalse(FileRights.everybodyIn(List.of(entry("BUILTIN\\Users", AclEntryPermission.READ_DATA),
                entry("BUILTIN\\Administrators", AclEntryPermission.WRITE_DATA))));
    }

    private static AclEntry entry(String name, AclEntryPermission permission) {
        UserPrincipal principal = () -> name;
        return AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(principal).setPermissions(permission)
                .build();
    }
}

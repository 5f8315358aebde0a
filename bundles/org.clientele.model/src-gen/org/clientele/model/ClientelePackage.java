/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.clientele.model.ClienteleFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2011/Xcore Store='urn:clientele:store' GenModel='http://www.eclipse.org/emf/2002/GenModel' Ecore='http://www.eclipse.org/emf/2002/Ecore'"
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface ClientelePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:clientele:model:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "clientele";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ClientelePackage eINSTANCE = org.clientele.model.impl.ClientelePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.IdentifiedImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.AggregateImpl <em>Aggregate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.AggregateImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getAggregate()
	 * @generated
	 */
	int AGGREGATE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE__VERSION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Aggregate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGGREGATE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.DatedImpl <em>Dated</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.DatedImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getDated()
	 * @generated
	 */
	int DATED = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED__VALID_FROM = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED__VALID_TO = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Dated</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATED_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.TitledImpl <em>Titled</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.TitledImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getTitled()
	 * @generated
	 */
	int TITLED = 3;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLED__ENGLISH = 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLED__CHINESE = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLED__DESCRIPTION = 2;

	/**
	 * The number of structural features of the '<em>Titled</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLED_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.PartyImpl <em>Party</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.PartyImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getParty()
	 * @generated
	 */
	int PARTY = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__DISPLAY_NAME = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>External</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__EXTERNAL = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__NAMES = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Addresses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__ADDRESSES = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Contact Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__CONTACT_POINTS = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Identifiers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__IDENTIFIERS = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Relationships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__RELATIONSHIPS = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__FIELDS = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__ORIGINS = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__ATTACHMENTS = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Customer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__CUSTOMER = AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__NOTE = AGGREGATE_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.PersonImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = PARTY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__VERSION = PARTY__VERSION;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__DISPLAY_NAME = PARTY__DISPLAY_NAME;

	/**
	 * The feature id for the '<em><b>External</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__EXTERNAL = PARTY__EXTERNAL;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAMES = PARTY__NAMES;

	/**
	 * The feature id for the '<em><b>Addresses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ADDRESSES = PARTY__ADDRESSES;

	/**
	 * The feature id for the '<em><b>Contact Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CONTACT_POINTS = PARTY__CONTACT_POINTS;

	/**
	 * The feature id for the '<em><b>Identifiers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__IDENTIFIERS = PARTY__IDENTIFIERS;

	/**
	 * The feature id for the '<em><b>Relationships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__RELATIONSHIPS = PARTY__RELATIONSHIPS;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__FIELDS = PARTY__FIELDS;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ORIGINS = PARTY__ORIGINS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ATTACHMENTS = PARTY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Customer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CUSTOMER = PARTY__CUSTOMER;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NOTE = PARTY__NOTE;

	/**
	 * The feature id for the '<em><b>Family Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__FAMILY_NAME = PARTY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Given Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__GIVEN_NAME = PARTY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Birth Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__BIRTH_DATE = PARTY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = PARTY_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.OrganisationImpl <em>Organisation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.OrganisationImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getOrganisation()
	 * @generated
	 */
	int ORGANISATION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ID = PARTY__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__VERSION = PARTY__VERSION;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__DISPLAY_NAME = PARTY__DISPLAY_NAME;

	/**
	 * The feature id for the '<em><b>External</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__EXTERNAL = PARTY__EXTERNAL;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__NAMES = PARTY__NAMES;

	/**
	 * The feature id for the '<em><b>Addresses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ADDRESSES = PARTY__ADDRESSES;

	/**
	 * The feature id for the '<em><b>Contact Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__CONTACT_POINTS = PARTY__CONTACT_POINTS;

	/**
	 * The feature id for the '<em><b>Identifiers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__IDENTIFIERS = PARTY__IDENTIFIERS;

	/**
	 * The feature id for the '<em><b>Relationships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__RELATIONSHIPS = PARTY__RELATIONSHIPS;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__FIELDS = PARTY__FIELDS;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ORIGINS = PARTY__ORIGINS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ATTACHMENTS = PARTY__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Customer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__CUSTOMER = PARTY__CUSTOMER;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__NOTE = PARTY__NOTE;

	/**
	 * The feature id for the '<em><b>Legal Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__LEGAL_NAME = PARTY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Industry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__INDUSTRY = PARTY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_FEATURE_COUNT = PARTY_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.PartyNameImpl <em>Party Name</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.PartyNameImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getPartyName()
	 * @generated
	 */
	int PARTY_NAME = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_NAME__ID = DATED__ID;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_NAME__VALID_FROM = DATED__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_NAME__VALID_TO = DATED__VALID_TO;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_NAME__KIND = DATED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Script</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_NAME__SCRIPT = DATED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_NAME__TEXT = DATED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Party Name</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_NAME_FEATURE_COUNT = DATED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.AddressImpl <em>Address</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.AddressImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getAddress()
	 * @generated
	 */
	int ADDRESS = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__ID = DATED__ID;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__VALID_FROM = DATED__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__VALID_TO = DATED__VALID_TO;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__KIND = DATED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Street</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__STREET = DATED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Postal Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__POSTAL_CODE = DATED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__CITY = DATED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__REGION = DATED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS__COUNTRY = DATED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Address</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_FEATURE_COUNT = DATED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.ContactPointImpl <em>Contact Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.ContactPointImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getContactPoint()
	 * @generated
	 */
	int CONTACT_POINT = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__ID = DATED__ID;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__VALID_FROM = DATED__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__VALID_TO = DATED__VALID_TO;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__KIND = DATED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__VALUE = DATED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__LABEL = DATED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Preferred</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__PREFERRED = DATED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Consent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__CONSENT = DATED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Consent Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__CONSENT_DATE = DATED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Consent Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT__CONSENT_EVIDENCE = DATED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Contact Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POINT_FEATURE_COUNT = DATED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.IdentifierImpl <em>Identifier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.IdentifierImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getIdentifier()
	 * @generated
	 */
	int IDENTIFIER = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIER__ID = DATED__ID;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIER__VALID_FROM = DATED__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIER__VALID_TO = DATED__VALID_TO;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIER__SCHEME = DATED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIER__VALUE = DATED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Identifier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIER_FEATURE_COUNT = DATED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.RelationshipImpl <em>Relationship</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.RelationshipImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getRelationship()
	 * @generated
	 */
	int RELATIONSHIP = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__ID = DATED__ID;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__VALID_FROM = DATED__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__VALID_TO = DATED__VALID_TO;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__KIND = DATED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__TARGET = DATED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__STRENGTH = DATED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__SHARE = DATED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__ROLE = DATED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP__NOTE = DATED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Relationship</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATIONSHIP_FEATURE_COUNT = DATED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.ValueOriginImpl <em>Value Origin</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.ValueOriginImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getValueOrigin()
	 * @generated
	 */
	int VALUE_ORIGIN = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ORIGIN__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ORIGIN__PATH = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ORIGIN__SOURCE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ORIGIN__CONFIDENCE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Observed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ORIGIN__OBSERVED_ON = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Confirmed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ORIGIN__CONFIRMED_ON = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Confirmed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ORIGIN__CONFIRMED_BY = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Value Origin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_ORIGIN_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.AttachmentImpl <em>Attachment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.AttachmentImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getAttachment()
	 * @generated
	 */
	int ATTACHMENT = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__MEDIA_TYPE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__SIZE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__DIGEST = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sealed Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__SEALED_KEY = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Added At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__ADDED_AT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Added By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__ADDED_BY = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__NOTE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.CustomerImpl <em>Customer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.CustomerImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getCustomer()
	 * @generated
	 */
	int CUSTOMER = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__NUMBER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__OWNER = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__SINCE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__TAGS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Classifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__CLASSIFICATIONS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Lamps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__LAMPS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Ratings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__RATINGS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__NEEDS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__DECISIONS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER__LANGUAGE = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Customer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOMER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.TagImpl <em>Tag</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.TagImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getTag()
	 * @generated
	 */
	int TAG = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Tag</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.ClassificationImpl <em>Classification</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.ClassificationImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getClassification()
	 * @generated
	 */
	int CLASSIFICATION = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION__ID = DATED__ID;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION__VALID_FROM = DATED__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION__VALID_TO = DATED__VALID_TO;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION__SCHEME = DATED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION__VALUE = DATED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION__SOURCE = DATED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION__EVIDENCE = DATED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rule Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION__RULE_VERSION = DATED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Commit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION__COMMIT = DATED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION__INPUTS = DATED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Classification</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION_FEATURE_COUNT = DATED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.LampImpl <em>Lamp</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.LampImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getLamp()
	 * @generated
	 */
	int LAMP = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAMP__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAMP__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAMP__STATE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAMP__EVIDENCE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAMP__DATE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Lamp</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAMP_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.RatingImpl <em>Rating</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.RatingImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getRating()
	 * @generated
	 */
	int RATING = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Scorecard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__SCORECARD = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Criterion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__CRITERION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__SCORE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__EVIDENCE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__DATE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Rating</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.NeedImpl <em>Need</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.NeedImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getNeed()
	 * @generated
	 */
	int NEED = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__LEVEL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__STATE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__TYPE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__TEXT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__AMOUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Provided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__PROVIDED = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__CURRENCY = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__DUE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__EVIDENCE = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Evidence Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__EVIDENCE_NOTE = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__SINCE = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Explicit Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__EXPLICIT_SINCE = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.RecordedDecisionImpl <em>Recorded Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.RecordedDecisionImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getRecordedDecision()
	 * @generated
	 */
	int RECORDED_DECISION = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_DECISION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Table</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_DECISION__TABLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Table Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_DECISION__TABLE_VERSION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_DECISION__OUTCOME = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_DECISION__REASON = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_DECISION__DATE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_DECISION__ACCOUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Task</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_DECISION__TASK = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Recorded Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_DECISION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.ClassificationSchemeImpl <em>Classification Scheme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.ClassificationSchemeImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getClassificationScheme()
	 * @generated
	 */
	int CLASSIFICATION_SCHEME = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION_SCHEME__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION_SCHEME__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION_SCHEME__ENGLISH = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION_SCHEME__CHINESE = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION_SCHEME__DESCRIPTION = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION_SCHEME__KEY = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION_SCHEME__SOURCE = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION_SCHEME__GROUP = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION_SCHEME__POSITION = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Multiple</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION_SCHEME__MULTIPLE = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Decision Table</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION_SCHEME__DECISION_TABLE = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION_SCHEME__RETIRED = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION_SCHEME__VALUES = AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Classification Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASSIFICATION_SCHEME_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.SchemeValueImpl <em>Scheme Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.SchemeValueImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getSchemeValue()
	 * @generated
	 */
	int SCHEME_VALUE = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_VALUE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_VALUE__ENGLISH = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_VALUE__CHINESE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_VALUE__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_VALUE__KEY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_VALUE__RETIRED = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Scheme Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_VALUE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.FieldDefinitionImpl <em>Field Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.FieldDefinitionImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getFieldDefinition()
	 * @generated
	 */
	int FIELD_DEFINITION = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_DEFINITION__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_DEFINITION__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_DEFINITION__ENGLISH = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_DEFINITION__CHINESE = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_DEFINITION__DESCRIPTION = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_DEFINITION__KEY = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_DEFINITION__TYPE = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_DEFINITION__POSITION = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_DEFINITION__RETIRED = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Kinds</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_DEFINITION__KINDS = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_DEFINITION__CHOICES = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Field Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_DEFINITION_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.FieldKindImpl <em>Field Kind</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.FieldKindImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getFieldKind()
	 * @generated
	 */
	int FIELD_KIND = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_KIND__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_KIND__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Field Kind</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_KIND_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.FieldChoiceImpl <em>Field Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.FieldChoiceImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getFieldChoice()
	 * @generated
	 */
	int FIELD_CHOICE = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CHOICE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CHOICE__ENGLISH = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CHOICE__CHINESE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CHOICE__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CHOICE__KEY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CHOICE__RETIRED = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Field Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_CHOICE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.FieldValueImpl <em>Field Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.FieldValueImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getFieldValue()
	 * @generated
	 */
	int FIELD_VALUE = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__FIELD = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__TEXT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__NUMBER = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__CURRENCY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__DATE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Choice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__CHOICE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Party</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__PARTY = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Field Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.ProfileDefinitionImpl <em>Profile Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.ProfileDefinitionImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getProfileDefinition()
	 * @generated
	 */
	int PROFILE_DEFINITION = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_DEFINITION__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_DEFINITION__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_DEFINITION__ENGLISH = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_DEFINITION__CHINESE = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_DEFINITION__DESCRIPTION = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_DEFINITION__KEY = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_DEFINITION__KIND = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_DEFINITION__FIELDS = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Profile Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_DEFINITION_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.ProfileFieldImpl <em>Profile Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.ProfileFieldImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getProfileField()
	 * @generated
	 */
	int PROFILE_FIELD = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_FIELD__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_FIELD__PATH = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Requirement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_FIELD__REQUIREMENT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_FIELD__PURPOSE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_FIELD__LEGAL_BASIS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Max Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_FIELD__MAX_AGE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Profile Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_FIELD_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.ScorecardImpl <em>Scorecard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.ScorecardImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getScorecard()
	 * @generated
	 */
	int SCORECARD = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__ENGLISH = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__CHINESE = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__DESCRIPTION = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__KEY = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD__CRITERIA = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Scorecard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.ScorecardCriterionImpl <em>Scorecard Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.ScorecardCriterionImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getScorecardCriterion()
	 * @generated
	 */
	int SCORECARD_CRITERION = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_CRITERION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_CRITERION__ENGLISH = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_CRITERION__CHINESE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_CRITERION__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_CRITERION__KEY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_CRITERION__GROUP = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_CRITERION__WEIGHT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_CRITERION__LOW = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_CRITERION__HIGH = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Scorecard Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORECARD_CRITERION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.DecisionTableImpl <em>Decision Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.DecisionTableImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getDecisionTable()
	 * @generated
	 */
	int DECISION_TABLE = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_TABLE__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_TABLE__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_TABLE__ENGLISH = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_TABLE__CHINESE = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_TABLE__DESCRIPTION = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_TABLE__KEY = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Hit Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_TABLE__HIT_POLICY = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Collect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_TABLE__COLLECT = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_TABLE__INPUTS = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Outputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_TABLE__OUTPUTS = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_TABLE__ROWS = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Tests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_TABLE__TESTS = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Decision Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_TABLE_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.DecisionColumnImpl <em>Decision Column</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.DecisionColumnImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getDecisionColumn()
	 * @generated
	 */
	int DECISION_COLUMN = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_COLUMN__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_COLUMN__ENGLISH = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_COLUMN__CHINESE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_COLUMN__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_COLUMN__KEY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_COLUMN__TYPE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Decision Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_COLUMN_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.DecisionRowImpl <em>Decision Row</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.DecisionRowImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getDecisionRow()
	 * @generated
	 */
	int DECISION_ROW = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ROW__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ROW__CELLS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ROW__NOTE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Decision Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_ROW_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.DecisionCellImpl <em>Decision Cell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.DecisionCellImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getDecisionCell()
	 * @generated
	 */
	int DECISION_CELL = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_CELL__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_CELL__COLUMN = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_CELL__TEXT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Decision Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_CELL_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.DecisionTestImpl <em>Decision Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.DecisionTestImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getDecisionTest()
	 * @generated
	 */
	int DECISION_TEST = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_TEST__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_TEST__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_TEST__CELLS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Decision Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_TEST_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.InteractionImpl <em>Interaction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.InteractionImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getInteraction()
	 * @generated
	 */
	int INTERACTION = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__CUSTOMER = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__KIND = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__DIRECTION = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__AT = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__MINUTES = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__SUBJECT = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__TEXT = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__OUTCOME = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Next Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__NEXT_STEP = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__OWNER = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION__PARTICIPANTS = AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Interaction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTION_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.ParticipantImpl <em>Participant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.ParticipantImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getParticipant()
	 * @generated
	 */
	int PARTICIPANT = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Party</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__PARTY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ROLE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.TaskImpl <em>Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.TaskImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getTask()
	 * @generated
	 */
	int TASK = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__CUSTOMER = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__OWNER = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__DUE = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__TEXT = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__ORIGIN = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Done At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__DONE_AT = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Done By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__DONE_BY = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Cancelled At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__CANCELLED_AT = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cancelled By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__CANCELLED_BY = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Cancel Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__CANCEL_REASON = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__PRIORITY = AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__EFFORT = AGGREGATE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__CHANNEL = AGGREGATE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Starts At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__STARTS_AT = AGGREGATE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Remind At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__REMIND_AT = AGGREGATE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__PLAN = AGGREGATE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Occurrence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__OCCURRENCE = AGGREGATE_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK__UID = AGGREGATE_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 18;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.ProductImpl <em>Product</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.ProductImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getProduct()
	 * @generated
	 */
	int PRODUCT = 39;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__CODE = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__NAME = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT__CATEGORY = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Product</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRODUCT_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.OrderImpl <em>Order</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.OrderImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getOrder()
	 * @generated
	 */
	int ORDER = 40;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__NUMBER = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__KIND = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__CUSTOMER = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Placed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__PLACED_AT = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__COUNTRY = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__CURRENCY = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__HEADS = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__AMOUNT = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Base Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__BASE_AMOUNT = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__RATE = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Rate Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__RATE_DATE = AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__LINES = AGGREGATE_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Order</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.OrderLineImpl <em>Order Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.OrderLineImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getOrderLine()
	 * @generated
	 */
	int ORDER_LINE = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_LINE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_LINE__POSITION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_LINE__PRODUCT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_LINE__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_LINE__QUANTITY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Unit Price</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_LINE__UNIT_PRICE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_LINE__AMOUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Return Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_LINE__RETURN_OF = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Return Match</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_LINE__RETURN_MATCH = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Order Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_LINE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.SegmentImpl <em>Segment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.SegmentImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getSegment()
	 * @generated
	 */
	int SEGMENT = 42;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__KEY = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__NAME = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__DESCRIPTION = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__PURPOSE = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__OWNER = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Positioning Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__POSITIONING_ATTRIBUTE = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Positioning Benefit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__POSITIONING_BENEFIT = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Positioning Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__POSITIONING_VALUE = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__CONDITION = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Manual</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__MANUAL = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.ManualMemberImpl <em>Manual Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.ManualMemberImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getManualMember()
	 * @generated
	 */
	int MANUAL_MEMBER = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_MEMBER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Party</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_MEMBER__PARTY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Included</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_MEMBER__INCLUDED = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_MEMBER__REASON = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_MEMBER__ACCOUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_MEMBER__SINCE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Manual Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANUAL_MEMBER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.MembershipEntryImpl <em>Membership Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.MembershipEntryImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getMembershipEntry()
	 * @generated
	 */
	int MEMBERSHIP_ENTRY = 44;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_ENTRY__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_ENTRY__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>Segment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_ENTRY__SEGMENT = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_ENTRY__DAY = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Recorded At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_ENTRY__RECORDED_AT = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_ENTRY__CAUSE = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Commit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_ENTRY__COMMIT = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rule Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_ENTRY__RULE_VERSION = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Precision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_ENTRY__PRECISION = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Entered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_ENTRY__ENTERED = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_ENTRY__LEFT = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Members</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_ENTRY__MEMBERS = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_ENTRY__PARTS = AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Membership Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_ENTRY_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.MembershipPartImpl <em>Membership Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.MembershipPartImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getMembershipPart()
	 * @generated
	 */
	int MEMBERSHIP_PART = 45;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_PART__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Entered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_PART__ENTERED = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_PART__PLACE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_PART__TEXT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Membership Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_PART_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.ConditionImpl <em>Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.ConditionImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getCondition()
	 * @generated
	 */
	int CONDITION = 46;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__ID = IDENTIFIED__ID;

	/**
	 * The number of structural features of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.CompositeConditionImpl <em>Composite Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.CompositeConditionImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getCompositeCondition()
	 * @generated
	 */
	int COMPOSITE_CONDITION = 47;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_CONDITION__ID = CONDITION__ID;

	/**
	 * The feature id for the '<em><b>Junction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_CONDITION__JUNCTION = CONDITION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>At Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_CONDITION__AT_LEAST = CONDITION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_CONDITION__CHILDREN = CONDITION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Composite Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_CONDITION_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.NegationImpl <em>Negation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.NegationImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getNegation()
	 * @generated
	 */
	int NEGATION = 48;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEGATION__ID = CONDITION__ID;

	/**
	 * The feature id for the '<em><b>Child</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEGATION__CHILD = CONDITION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Negation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEGATION_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.TypedConditionImpl <em>Typed Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.TypedConditionImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getTypedCondition()
	 * @generated
	 */
	int TYPED_CONDITION = 49;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPED_CONDITION__ID = CONDITION__ID;

	/**
	 * The feature id for the '<em><b>Type Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPED_CONDITION__TYPE_ID = CONDITION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Operands</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPED_CONDITION__OPERANDS = CONDITION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Typed Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPED_CONDITION_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.OperandImpl <em>Operand</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.OperandImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getOperand()
	 * @generated
	 */
	int OPERAND = 50;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERAND__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERAND__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERAND__VALUE_TYPE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERAND__TEXT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Operand</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERAND_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.RfmModelImpl <em>Rfm Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.RfmModelImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getRfmModel()
	 * @generated
	 */
	int RFM_MODEL = 51;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_MODEL__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_MODEL__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_MODEL__ENGLISH = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_MODEL__CHINESE = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_MODEL__DESCRIPTION = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_MODEL__KEY = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reference Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_MODEL__REFERENCE_DATE = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Window Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_MODEL__WINDOW_DAYS = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Bins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_MODEL__BINS = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Ties</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_MODEL__TIES = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Borders</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_MODEL__BORDERS = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_MODEL__AREAS = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Rfm Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_MODEL_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.RfmBorderImpl <em>Rfm Border</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.RfmBorderImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getRfmBorder()
	 * @generated
	 */
	int RFM_BORDER = 52;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_BORDER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_BORDER__MEASURE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_BORDER__VALUE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Rfm Border</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_BORDER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.RfmAreaImpl <em>Rfm Area</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.RfmAreaImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getRfmArea()
	 * @generated
	 */
	int RFM_AREA = 53;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_AREA__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_AREA__ENGLISH = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_AREA__CHINESE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_AREA__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_AREA__KEY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Recency From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_AREA__RECENCY_FROM = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Recency To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_AREA__RECENCY_TO = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Frequency From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_AREA__FREQUENCY_FROM = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Frequency To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_AREA__FREQUENCY_TO = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Rfm Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RFM_AREA_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.GradeTableImpl <em>Grade Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.GradeTableImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getGradeTable()
	 * @generated
	 */
	int GRADE_TABLE = 54;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_TABLE__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_TABLE__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_TABLE__ENGLISH = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_TABLE__CHINESE = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_TABLE__DESCRIPTION = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_TABLE__KEY = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_TABLE__PERIOD = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Periods</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_TABLE__PERIODS = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reviews Before Fall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_TABLE__REVIEWS_BEFORE_FALL = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_TABLE__TOLERANCE = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cost Of Goods</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_TABLE__COST_OF_GOODS = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_TABLE__RETIRED = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_TABLE__METRICS = AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Grades</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_TABLE__GRADES = AGGREGATE_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Grade Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_TABLE_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.GradeMetricImpl <em>Grade Metric</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.GradeMetricImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getGradeMetric()
	 * @generated
	 */
	int GRADE_METRIC = 55;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_METRIC__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_METRIC__METRIC = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Grade Metric</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_METRIC_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.GradeImpl <em>Grade</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.GradeImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getGrade()
	 * @generated
	 */
	int GRADE = 56;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE__ENGLISH = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE__CHINESE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE__KEY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Thresholds</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE__THRESHOLDS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Privileges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE__PRIVILEGES = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Grade</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.GradeThresholdImpl <em>Grade Threshold</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.GradeThresholdImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getGradeThreshold()
	 * @generated
	 */
	int GRADE_THRESHOLD = 57;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_THRESHOLD__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_THRESHOLD__METRIC = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_THRESHOLD__LEAST = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Grade Threshold</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_THRESHOLD_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.PrivilegeImpl <em>Privilege</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.PrivilegeImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getPrivilege()
	 * @generated
	 */
	int PRIVILEGE = 58;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE__ENGLISH = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE__CHINESE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE__KEY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE__KIND = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Every</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE__EVERY = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE__UNIT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Occasion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE__OCCASION = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE__BUDGET = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Discount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE__DISCOUNT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Exclusions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE__EXCLUSIONS = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE__OWNER = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Privilege</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.PrivilegeGrantImpl <em>Privilege Grant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.PrivilegeGrantImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getPrivilegeGrant()
	 * @generated
	 */
	int PRIVILEGE_GRANT = 59;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE_GRANT__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE_GRANT__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE_GRANT__CUSTOMER = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Table</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE_GRANT__TABLE = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE_GRANT__GRADE = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Privilege</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE_GRANT__PRIVILEGE = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE_GRANT__DAY = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE_GRANT__COST = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Task</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE_GRANT__TASK = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE_GRANT__ACCOUNT = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE_GRANT__NOTE = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Privilege Grant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIVILEGE_GRANT_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.StageModelImpl <em>Stage Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.StageModelImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getStageModel()
	 * @generated
	 */
	int STAGE_MODEL = 60;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MODEL__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MODEL__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MODEL__ENGLISH = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MODEL__CHINESE = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MODEL__DESCRIPTION = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MODEL__KEY = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MODEL__SOURCE = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MODEL__POSITION = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MODEL__ACTIVE = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Hold Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MODEL__HOLD_DAYS = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MODEL__STAGES = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Transitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MODEL__TRANSITIONS = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Stage Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MODEL_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.StageImpl <em>Stage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.StageImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getStage()
	 * @generated
	 */
	int STAGE = 61;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__ENGLISH = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__CHINESE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__KEY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__START = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__END = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Entry</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__ENTRY = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Exit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__EXIT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Focus English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__FOCUS_ENGLISH = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Focus Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__FOCUS_CHINESE = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Target Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__TARGET_DAYS = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.StageTransitionImpl <em>Stage Transition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.StageTransitionImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getStageTransition()
	 * @generated
	 */
	int STAGE_TRANSITION = 62;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_TRANSITION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_TRANSITION__FROM = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_TRANSITION__TO = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Automatic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_TRANSITION__AUTOMATIC = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>By Hand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_TRANSITION__BY_HAND = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Guard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_TRANSITION__GUARD = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Guards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_TRANSITION__GUARDS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Stage Transition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_TRANSITION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.StageGuardUseImpl <em>Stage Guard Use</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.StageGuardUseImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getStageGuardUse()
	 * @generated
	 */
	int STAGE_GUARD_USE = 63;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_GUARD_USE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Guard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_GUARD_USE__GUARD = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Stage Guard Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_GUARD_USE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.StageEntryImpl <em>Stage Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.StageEntryImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getStageEntry()
	 * @generated
	 */
	int STAGE_ENTRY = 64;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_ENTRY__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_ENTRY__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_ENTRY__MODEL = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_ENTRY__DAY = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Recorded At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_ENTRY__RECORDED_AT = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_ENTRY__FROM = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_ENTRY__TO = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_ENTRY__CAUSE = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Commit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_ENTRY__COMMIT = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Model Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_ENTRY__MODEL_VERSION = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Withdraws</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_ENTRY__WITHDRAWS = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_ENTRY__COUNT = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_ENTRY__PARTS = AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Stage Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_ENTRY_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.StagePartImpl <em>Stage Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.StagePartImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getStagePart()
	 * @generated
	 */
	int STAGE_PART = 65;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_PART__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_PART__PLACE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_PART__TEXT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Stage Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_PART_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.StageMoveImpl <em>Stage Move</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.StageMoveImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getStageMove()
	 * @generated
	 */
	int STAGE_MOVE = 66;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MOVE__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MOVE__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MOVE__CUSTOMER = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MOVE__MODEL = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MOVE__FROM = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MOVE__TO = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MOVE__DAY = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Recorded At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MOVE__RECORDED_AT = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MOVE__CAUSE = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Held Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MOVE__HELD_UNTIL = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MOVE__ACCOUNT = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MOVE__REASON = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Model Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MOVE__MODEL_VERSION = AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MOVE__INPUTS = AGGREGATE_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Stage Move</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_MOVE_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.DeclineModelImpl <em>Decline Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.DeclineModelImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getDeclineModel()
	 * @generated
	 */
	int DECLINE_MODEL = 67;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_MODEL__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_MODEL__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_MODEL__ENGLISH = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_MODEL__CHINESE = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_MODEL__DESCRIPTION = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_MODEL__KEY = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_MODEL__THRESHOLD = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Least Orders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_MODEL__LEAST_ORDERS = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Horizon Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_MODEL__HORIZON_DAYS = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_MODEL__RETIRED = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Signals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_MODEL__SIGNALS = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Decline Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_MODEL_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.DeclineSignalUseImpl <em>Decline Signal Use</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.DeclineSignalUseImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getDeclineSignalUse()
	 * @generated
	 */
	int DECLINE_SIGNAL_USE = 68;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_SIGNAL_USE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_SIGNAL_USE__SIGNAL = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_SIGNAL_USE__WEIGHT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_SIGNAL_USE__LEAST = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Most</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_SIGNAL_USE__MOST = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Decline Signal Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_SIGNAL_USE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.DeclineCaseImpl <em>Decline Case</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.DeclineCaseImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getDeclineCase()
	 * @generated
	 */
	int DECLINE_CASE = 69;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__CUSTOMER = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__MODEL = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Model Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__MODEL_VERSION = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Opened On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__OPENED_ON = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Opened By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__OPENED_BY = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__SCORE = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>At Stake</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__AT_STAKE = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__INPUTS = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__DECISION = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__REASON = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Churn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__CHURN = AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__DECIDED_ON = AGGREGATE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__DECIDED_BY = AGGREGATE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__PLAN = AGGREGATE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__COST = AGGREGATE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__OUTCOME = AGGREGATE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Outcome On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__OUTCOME_ON = AGGREGATE_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Regained</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE__REGAINED = AGGREGATE_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Decline Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECLINE_CASE_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 18;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.ContactPolicyImpl <em>Contact Policy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.ContactPolicyImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getContactPolicy()
	 * @generated
	 */
	int CONTACT_POLICY = 70;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POLICY__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POLICY__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POLICY__ENGLISH = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POLICY__CHINESE = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POLICY__DESCRIPTION = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POLICY__KEY = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POLICY__SCHEME = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POLICY__POSITION = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Other Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POLICY__OTHER_DAYS = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POLICY__RETIRED = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Limits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POLICY__LIMITS = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Contact Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_POLICY_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.ContactLimitImpl <em>Contact Limit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.ContactLimitImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getContactLimit()
	 * @generated
	 */
	int CONTACT_LIMIT = 71;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_LIMIT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_LIMIT__VALUE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_LIMIT__DAYS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Contact Limit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTACT_LIMIT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.PlanTemplateImpl <em>Plan Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.PlanTemplateImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getPlanTemplate()
	 * @generated
	 */
	int PLAN_TEMPLATE = 72;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEMPLATE__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEMPLATE__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>English</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEMPLATE__ENGLISH = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chinese</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEMPLATE__CHINESE = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEMPLATE__DESCRIPTION = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEMPLATE__KEY = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEMPLATE__KIND = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Segment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEMPLATE__SEGMENT = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEMPLATE__SCHEME = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEMPLATE__VALUE = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Recurrence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEMPLATE__RECURRENCE = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Minute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEMPLATE__MINUTE = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEMPLATE__EFFORT = AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEMPLATE__CHANNEL = AGGREGATE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEMPLATE__RETIRED = AGGREGATE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEMPLATE__SECTIONS = AGGREGATE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEMPLATE__STEPS = AGGREGATE_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Plan Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_TEMPLATE_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 15;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.PlanStepImpl <em>Plan Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.PlanStepImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getPlanStep()
	 * @generated
	 */
	int PLAN_STEP = 73;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__POSITION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__TEXT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>After Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__AFTER_DAYS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__OWNER = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Task</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__TASK = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Plan Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.PlanSectionImpl <em>Plan Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.PlanSectionImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getPlanSection()
	 * @generated
	 */
	int PLAN_SECTION = 74;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_SECTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_SECTION__KEY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_SECTION__TEXT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Plan Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_SECTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.CarePlanImpl <em>Care Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.CarePlanImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getCarePlan()
	 * @generated
	 */
	int CARE_PLAN = 75;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_PLAN__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_PLAN__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_PLAN__CUSTOMER = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_PLAN__KIND = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_PLAN__TEMPLATE = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_PLAN__TITLE = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_PLAN__STATE = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_PLAN__OWNER = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_PLAN__START = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_PLAN__UNTIL = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Recurrence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_PLAN__RECURRENCE = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Minute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_PLAN__MINUTE = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_PLAN__EFFORT = AGGREGATE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_PLAN__CHANNEL = AGGREGATE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Planned To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_PLAN__PLANNED_TO = AGGREGATE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_PLAN__SECTIONS = AGGREGATE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_PLAN__STEPS = AGGREGATE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Visits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_PLAN__VISITS = AGGREGATE_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Care Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARE_PLAN_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.PlanVisitImpl <em>Plan Visit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.PlanVisitImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getPlanVisit()
	 * @generated
	 */
	int PLAN_VISIT = 76;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_VISIT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_VISIT__PLANNED = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Moved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_VISIT__MOVED = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Missed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_VISIT__MISSED = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Task</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_VISIT__TASK = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Held</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_VISIT__HELD = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Interaction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_VISIT__INTERACTION = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Left Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_VISIT__LEFT_OUT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_VISIT__CONFIRMED = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Plan Visit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_VISIT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.WorkCapacityImpl <em>Work Capacity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.WorkCapacityImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getWorkCapacity()
	 * @generated
	 */
	int WORK_CAPACITY = 77;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_CAPACITY__ID = AGGREGATE__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_CAPACITY__VERSION = AGGREGATE__VERSION;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_CAPACITY__ACCOUNT = AGGREGATE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Monday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_CAPACITY__MONDAY = AGGREGATE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tuesday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_CAPACITY__TUESDAY = AGGREGATE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Wednesday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_CAPACITY__WEDNESDAY = AGGREGATE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Thursday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_CAPACITY__THURSDAY = AGGREGATE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Friday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_CAPACITY__FRIDAY = AGGREGATE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Saturday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_CAPACITY__SATURDAY = AGGREGATE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Sunday</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_CAPACITY__SUNDAY = AGGREGATE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Exceptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_CAPACITY__EXCEPTIONS = AGGREGATE_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Work Capacity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_CAPACITY_FEATURE_COUNT = AGGREGATE_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.clientele.model.impl.CapacityExceptionImpl <em>Capacity Exception</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.impl.CapacityExceptionImpl
	 * @see org.clientele.model.impl.ClientelePackageImpl#getCapacityException()
	 * @generated
	 */
	int CAPACITY_EXCEPTION = 78;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPACITY_EXCEPTION__ID = DATED__ID;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPACITY_EXCEPTION__VALID_FROM = DATED__VALID_FROM;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPACITY_EXCEPTION__VALID_TO = DATED__VALID_TO;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPACITY_EXCEPTION__MINUTES = DATED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPACITY_EXCEPTION__NOTE = DATED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Capacity Exception</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPACITY_EXCEPTION_FEATURE_COUNT = DATED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.clientele.model.NameKind <em>Name Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.NameKind
	 * @see org.clientele.model.impl.ClientelePackageImpl#getNameKind()
	 * @generated
	 */
	int NAME_KIND = 79;

	/**
	 * The meta object id for the '{@link org.clientele.model.NameScript <em>Name Script</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.NameScript
	 * @see org.clientele.model.impl.ClientelePackageImpl#getNameScript()
	 * @generated
	 */
	int NAME_SCRIPT = 80;

	/**
	 * The meta object id for the '{@link org.clientele.model.AddressKind <em>Address Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.AddressKind
	 * @see org.clientele.model.impl.ClientelePackageImpl#getAddressKind()
	 * @generated
	 */
	int ADDRESS_KIND = 81;

	/**
	 * The meta object id for the '{@link org.clientele.model.ContactPointKind <em>Contact Point Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.ContactPointKind
	 * @see org.clientele.model.impl.ClientelePackageImpl#getContactPointKind()
	 * @generated
	 */
	int CONTACT_POINT_KIND = 82;

	/**
	 * The meta object id for the '{@link org.clientele.model.Consent <em>Consent</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.Consent
	 * @see org.clientele.model.impl.ClientelePackageImpl#getConsent()
	 * @generated
	 */
	int CONSENT = 83;

	/**
	 * The meta object id for the '{@link org.clientele.model.RelationshipKind <em>Relationship Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.RelationshipKind
	 * @see org.clientele.model.impl.ClientelePackageImpl#getRelationshipKind()
	 * @generated
	 */
	int RELATIONSHIP_KIND = 84;

	/**
	 * The meta object id for the '{@link org.clientele.model.TieStrength <em>Tie Strength</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.TieStrength
	 * @see org.clientele.model.impl.ClientelePackageImpl#getTieStrength()
	 * @generated
	 */
	int TIE_STRENGTH = 85;

	/**
	 * The meta object id for the '{@link org.clientele.model.EvidenceSource <em>Evidence Source</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.EvidenceSource
	 * @see org.clientele.model.impl.ClientelePackageImpl#getEvidenceSource()
	 * @generated
	 */
	int EVIDENCE_SOURCE = 86;

	/**
	 * The meta object id for the '{@link org.clientele.model.CustomerKind <em>Customer Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.CustomerKind
	 * @see org.clientele.model.impl.ClientelePackageImpl#getCustomerKind()
	 * @generated
	 */
	int CUSTOMER_KIND = 87;

	/**
	 * The meta object id for the '{@link org.clientele.model.ValueSource <em>Value Source</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.ValueSource
	 * @see org.clientele.model.impl.ClientelePackageImpl#getValueSource()
	 * @generated
	 */
	int VALUE_SOURCE = 88;

	/**
	 * The meta object id for the '{@link org.clientele.model.LampKind <em>Lamp Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.LampKind
	 * @see org.clientele.model.impl.ClientelePackageImpl#getLampKind()
	 * @generated
	 */
	int LAMP_KIND = 89;

	/**
	 * The meta object id for the '{@link org.clientele.model.LampState <em>Lamp State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.LampState
	 * @see org.clientele.model.impl.ClientelePackageImpl#getLampState()
	 * @generated
	 */
	int LAMP_STATE = 90;

	/**
	 * The meta object id for the '{@link org.clientele.model.NeedKind <em>Need Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.NeedKind
	 * @see org.clientele.model.impl.ClientelePackageImpl#getNeedKind()
	 * @generated
	 */
	int NEED_KIND = 91;

	/**
	 * The meta object id for the '{@link org.clientele.model.NeedState <em>Need State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.NeedState
	 * @see org.clientele.model.impl.ClientelePackageImpl#getNeedState()
	 * @generated
	 */
	int NEED_STATE = 92;

	/**
	 * The meta object id for the '{@link org.clientele.model.FieldType <em>Field Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.FieldType
	 * @see org.clientele.model.impl.ClientelePackageImpl#getFieldType()
	 * @generated
	 */
	int FIELD_TYPE = 93;

	/**
	 * The meta object id for the '{@link org.clientele.model.Requirement <em>Requirement</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.Requirement
	 * @see org.clientele.model.impl.ClientelePackageImpl#getRequirement()
	 * @generated
	 */
	int REQUIREMENT = 94;

	/**
	 * The meta object id for the '{@link org.clientele.model.HitPolicy <em>Hit Policy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.HitPolicy
	 * @see org.clientele.model.impl.ClientelePackageImpl#getHitPolicy()
	 * @generated
	 */
	int HIT_POLICY = 95;

	/**
	 * The meta object id for the '{@link org.clientele.model.CollectOperator <em>Collect Operator</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.CollectOperator
	 * @see org.clientele.model.impl.ClientelePackageImpl#getCollectOperator()
	 * @generated
	 */
	int COLLECT_OPERATOR = 96;

	/**
	 * The meta object id for the '{@link org.clientele.model.CellType <em>Cell Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.CellType
	 * @see org.clientele.model.impl.ClientelePackageImpl#getCellType()
	 * @generated
	 */
	int CELL_TYPE = 97;

	/**
	 * The meta object id for the '{@link org.clientele.model.InteractionKind <em>Interaction Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.InteractionKind
	 * @see org.clientele.model.impl.ClientelePackageImpl#getInteractionKind()
	 * @generated
	 */
	int INTERACTION_KIND = 98;

	/**
	 * The meta object id for the '{@link org.clientele.model.InteractionDirection <em>Interaction Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.InteractionDirection
	 * @see org.clientele.model.impl.ClientelePackageImpl#getInteractionDirection()
	 * @generated
	 */
	int INTERACTION_DIRECTION = 99;

	/**
	 * The meta object id for the '{@link org.clientele.model.OrderKind <em>Order Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.OrderKind
	 * @see org.clientele.model.impl.ClientelePackageImpl#getOrderKind()
	 * @generated
	 */
	int ORDER_KIND = 100;

	/**
	 * The meta object id for the '{@link org.clientele.model.ReturnMatch <em>Return Match</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.ReturnMatch
	 * @see org.clientele.model.impl.ClientelePackageImpl#getReturnMatch()
	 * @generated
	 */
	int RETURN_MATCH = 101;

	/**
	 * The meta object id for the '{@link org.clientele.model.MembershipCause <em>Membership Cause</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.MembershipCause
	 * @see org.clientele.model.impl.ClientelePackageImpl#getMembershipCause()
	 * @generated
	 */
	int MEMBERSHIP_CAUSE = 102;

	/**
	 * The meta object id for the '{@link org.clientele.model.Junction <em>Junction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.Junction
	 * @see org.clientele.model.impl.ClientelePackageImpl#getJunction()
	 * @generated
	 */
	int JUNCTION = 103;

	/**
	 * The meta object id for the '{@link org.clientele.model.OperandType <em>Operand Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.OperandType
	 * @see org.clientele.model.impl.ClientelePackageImpl#getOperandType()
	 * @generated
	 */
	int OPERAND_TYPE = 104;

	/**
	 * The meta object id for the '{@link org.clientele.model.RfmMeasureKind <em>Rfm Measure Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.RfmMeasureKind
	 * @see org.clientele.model.impl.ClientelePackageImpl#getRfmMeasureKind()
	 * @generated
	 */
	int RFM_MEASURE_KIND = 105;

	/**
	 * The meta object id for the '{@link org.clientele.model.RfmTieKind <em>Rfm Tie Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.RfmTieKind
	 * @see org.clientele.model.impl.ClientelePackageImpl#getRfmTieKind()
	 * @generated
	 */
	int RFM_TIE_KIND = 106;

	/**
	 * The meta object id for the '{@link org.clientele.model.PeriodUnit <em>Period Unit</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.PeriodUnit
	 * @see org.clientele.model.impl.ClientelePackageImpl#getPeriodUnit()
	 * @generated
	 */
	int PERIOD_UNIT = 107;

	/**
	 * The meta object id for the '{@link org.clientele.model.PrivilegeKind <em>Privilege Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.PrivilegeKind
	 * @see org.clientele.model.impl.ClientelePackageImpl#getPrivilegeKind()
	 * @generated
	 */
	int PRIVILEGE_KIND = 108;

	/**
	 * The meta object id for the '{@link org.clientele.model.StageCause <em>Stage Cause</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.StageCause
	 * @see org.clientele.model.impl.ClientelePackageImpl#getStageCause()
	 * @generated
	 */
	int STAGE_CAUSE = 109;

	/**
	 * The meta object id for the '{@link org.clientele.model.DeclineDecision <em>Decline Decision</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.DeclineDecision
	 * @see org.clientele.model.impl.ClientelePackageImpl#getDeclineDecision()
	 * @generated
	 */
	int DECLINE_DECISION = 110;

	/**
	 * The meta object id for the '{@link org.clientele.model.ChurnKind <em>Churn Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.ChurnKind
	 * @see org.clientele.model.impl.ClientelePackageImpl#getChurnKind()
	 * @generated
	 */
	int CHURN_KIND = 111;

	/**
	 * The meta object id for the '{@link org.clientele.model.DeclineOutcome <em>Decline Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.DeclineOutcome
	 * @see org.clientele.model.impl.ClientelePackageImpl#getDeclineOutcome()
	 * @generated
	 */
	int DECLINE_OUTCOME = 112;

	/**
	 * The meta object id for the '{@link org.clientele.model.PlanKind <em>Plan Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.PlanKind
	 * @see org.clientele.model.impl.ClientelePackageImpl#getPlanKind()
	 * @generated
	 */
	int PLAN_KIND = 113;

	/**
	 * The meta object id for the '{@link org.clientele.model.PlanState <em>Plan State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.PlanState
	 * @see org.clientele.model.impl.ClientelePackageImpl#getPlanState()
	 * @generated
	 */
	int PLAN_STATE = 114;

	/**
	 * The meta object id for the '{@link org.clientele.model.TaskPriority <em>Task Priority</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.TaskPriority
	 * @see org.clientele.model.impl.ClientelePackageImpl#getTaskPriority()
	 * @generated
	 */
	int TASK_PRIORITY = 115;

	/**
	 * The meta object id for the '{@link org.clientele.model.TaskChannel <em>Task Channel</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.TaskChannel
	 * @see org.clientele.model.impl.ClientelePackageImpl#getTaskChannel()
	 * @generated
	 */
	int TASK_CHANNEL = 116;

	/**
	 * The meta object id for the '<em>Party Id</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.value.PartyId
	 * @see org.clientele.model.impl.ClientelePackageImpl#getPartyId()
	 * @generated
	 */
	int PARTY_ID = 117;

	/**
	 * The meta object id for the '<em>Product Id</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.value.ProductId
	 * @see org.clientele.model.impl.ClientelePackageImpl#getProductId()
	 * @generated
	 */
	int PRODUCT_ID = 118;

	/**
	 * The meta object id for the '<em>Order Id</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.value.OrderId
	 * @see org.clientele.model.impl.ClientelePackageImpl#getOrderId()
	 * @generated
	 */
	int ORDER_ID = 119;

	/**
	 * The meta object id for the '<em>Order Line Id</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.value.OrderLineId
	 * @see org.clientele.model.impl.ClientelePackageImpl#getOrderLineId()
	 * @generated
	 */
	int ORDER_LINE_ID = 120;

	/**
	 * The meta object id for the '<em>Task Id</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.value.TaskId
	 * @see org.clientele.model.impl.ClientelePackageImpl#getTaskId()
	 * @generated
	 */
	int TASK_ID = 121;

	/**
	 * The meta object id for the '<em>Segment Id</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.value.SegmentId
	 * @see org.clientele.model.impl.ClientelePackageImpl#getSegmentId()
	 * @generated
	 */
	int SEGMENT_ID = 122;

	/**
	 * The meta object id for the '<em>Stage Model Id</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.value.StageModelId
	 * @see org.clientele.model.impl.ClientelePackageImpl#getStageModelId()
	 * @generated
	 */
	int STAGE_MODEL_ID = 123;

	/**
	 * The meta object id for the '<em>Care Plan Id</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.clientele.model.value.CarePlanId
	 * @see org.clientele.model.impl.ClientelePackageImpl#getCarePlanId()
	 * @generated
	 */
	int CARE_PLAN_ID = 124;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.clientele.model.impl.ClientelePackageImpl#getDate()
	 * @generated
	 */
	int DATE = 125;

	/**
	 * The meta object id for the '<em>Date Time</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDateTime
	 * @see org.clientele.model.impl.ClientelePackageImpl#getDateTime()
	 * @generated
	 */
	int DATE_TIME = 126;

	/**
	 * The meta object id for the '<em>Decimal</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.math.BigDecimal
	 * @see org.clientele.model.impl.ClientelePackageImpl#getDecimal()
	 * @generated
	 */
	int DECIMAL = 127;


	/**
	 * Returns the meta object for class '{@link org.clientele.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.clientele.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.clientele.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Aggregate <em>Aggregate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Aggregate</em>'.
	 * @see org.clientele.model.Aggregate
	 * @generated
	 */
	EClass getAggregate();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Aggregate#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.clientele.model.Aggregate#getVersion()
	 * @see #getAggregate()
	 * @generated
	 */
	EAttribute getAggregate_Version();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Dated <em>Dated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dated</em>'.
	 * @see org.clientele.model.Dated
	 * @generated
	 */
	EClass getDated();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Dated#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.clientele.model.Dated#getValidFrom()
	 * @see #getDated()
	 * @generated
	 */
	EAttribute getDated_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Dated#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see org.clientele.model.Dated#getValidTo()
	 * @see #getDated()
	 * @generated
	 */
	EAttribute getDated_ValidTo();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Titled <em>Titled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Titled</em>'.
	 * @see org.clientele.model.Titled
	 * @generated
	 */
	EClass getTitled();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Titled#getEnglish <em>English</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>English</em>'.
	 * @see org.clientele.model.Titled#getEnglish()
	 * @see #getTitled()
	 * @generated
	 */
	EAttribute getTitled_English();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Titled#getChinese <em>Chinese</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chinese</em>'.
	 * @see org.clientele.model.Titled#getChinese()
	 * @see #getTitled()
	 * @generated
	 */
	EAttribute getTitled_Chinese();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Titled#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.clientele.model.Titled#getDescription()
	 * @see #getTitled()
	 * @generated
	 */
	EAttribute getTitled_Description();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Party <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Party</em>'.
	 * @see org.clientele.model.Party
	 * @generated
	 */
	EClass getParty();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Party#getDisplayName <em>Display Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Name</em>'.
	 * @see org.clientele.model.Party#getDisplayName()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_DisplayName();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Party#isExternal <em>External</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>External</em>'.
	 * @see org.clientele.model.Party#isExternal()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_External();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Party#getNames <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Names</em>'.
	 * @see org.clientele.model.Party#getNames()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_Names();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Party#getAddresses <em>Addresses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Addresses</em>'.
	 * @see org.clientele.model.Party#getAddresses()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_Addresses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Party#getContactPoints <em>Contact Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contact Points</em>'.
	 * @see org.clientele.model.Party#getContactPoints()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_ContactPoints();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Party#getIdentifiers <em>Identifiers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Identifiers</em>'.
	 * @see org.clientele.model.Party#getIdentifiers()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_Identifiers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Party#getRelationships <em>Relationships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relationships</em>'.
	 * @see org.clientele.model.Party#getRelationships()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_Relationships();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Party#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fields</em>'.
	 * @see org.clientele.model.Party#getFields()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_Fields();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Party#getOrigins <em>Origins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Origins</em>'.
	 * @see org.clientele.model.Party#getOrigins()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_Origins();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Party#getAttachments <em>Attachments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attachments</em>'.
	 * @see org.clientele.model.Party#getAttachments()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_Attachments();

	/**
	 * Returns the meta object for the containment reference '{@link org.clientele.model.Party#getCustomer <em>Customer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Customer</em>'.
	 * @see org.clientele.model.Party#getCustomer()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_Customer();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Party#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.clientele.model.Party#getNote()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Note();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.clientele.model.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Person#getFamilyName <em>Family Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Family Name</em>'.
	 * @see org.clientele.model.Person#getFamilyName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_FamilyName();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Person#getGivenName <em>Given Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Given Name</em>'.
	 * @see org.clientele.model.Person#getGivenName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_GivenName();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Person#getBirthDate <em>Birth Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birth Date</em>'.
	 * @see org.clientele.model.Person#getBirthDate()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_BirthDate();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Organisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organisation</em>'.
	 * @see org.clientele.model.Organisation
	 * @generated
	 */
	EClass getOrganisation();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Organisation#getLegalName <em>Legal Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Name</em>'.
	 * @see org.clientele.model.Organisation#getLegalName()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_LegalName();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Organisation#getIndustry <em>Industry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Industry</em>'.
	 * @see org.clientele.model.Organisation#getIndustry()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Industry();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.PartyName <em>Party Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Party Name</em>'.
	 * @see org.clientele.model.PartyName
	 * @generated
	 */
	EClass getPartyName();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PartyName#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.clientele.model.PartyName#getKind()
	 * @see #getPartyName()
	 * @generated
	 */
	EAttribute getPartyName_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PartyName#getScript <em>Script</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Script</em>'.
	 * @see org.clientele.model.PartyName#getScript()
	 * @see #getPartyName()
	 * @generated
	 */
	EAttribute getPartyName_Script();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PartyName#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.clientele.model.PartyName#getText()
	 * @see #getPartyName()
	 * @generated
	 */
	EAttribute getPartyName_Text();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Address <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Address</em>'.
	 * @see org.clientele.model.Address
	 * @generated
	 */
	EClass getAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Address#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.clientele.model.Address#getKind()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Address#getStreet <em>Street</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Street</em>'.
	 * @see org.clientele.model.Address#getStreet()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_Street();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Address#getPostalCode <em>Postal Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Postal Code</em>'.
	 * @see org.clientele.model.Address#getPostalCode()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_PostalCode();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Address#getCity <em>City</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>City</em>'.
	 * @see org.clientele.model.Address#getCity()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_City();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Address#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.clientele.model.Address#getRegion()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Address#getCountry <em>Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Country</em>'.
	 * @see org.clientele.model.Address#getCountry()
	 * @see #getAddress()
	 * @generated
	 */
	EAttribute getAddress_Country();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.ContactPoint <em>Contact Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contact Point</em>'.
	 * @see org.clientele.model.ContactPoint
	 * @generated
	 */
	EClass getContactPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ContactPoint#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.clientele.model.ContactPoint#getKind()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ContactPoint#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.clientele.model.ContactPoint#getValue()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ContactPoint#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.clientele.model.ContactPoint#getLabel()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ContactPoint#isPreferred <em>Preferred</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preferred</em>'.
	 * @see org.clientele.model.ContactPoint#isPreferred()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Preferred();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ContactPoint#getConsent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consent</em>'.
	 * @see org.clientele.model.ContactPoint#getConsent()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_Consent();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ContactPoint#getConsentDate <em>Consent Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consent Date</em>'.
	 * @see org.clientele.model.ContactPoint#getConsentDate()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_ConsentDate();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ContactPoint#getConsentEvidence <em>Consent Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consent Evidence</em>'.
	 * @see org.clientele.model.ContactPoint#getConsentEvidence()
	 * @see #getContactPoint()
	 * @generated
	 */
	EAttribute getContactPoint_ConsentEvidence();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Identifier <em>Identifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identifier</em>'.
	 * @see org.clientele.model.Identifier
	 * @generated
	 */
	EClass getIdentifier();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Identifier#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see org.clientele.model.Identifier#getScheme()
	 * @see #getIdentifier()
	 * @generated
	 */
	EAttribute getIdentifier_Scheme();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Identifier#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.clientele.model.Identifier#getValue()
	 * @see #getIdentifier()
	 * @generated
	 */
	EAttribute getIdentifier_Value();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Relationship <em>Relationship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relationship</em>'.
	 * @see org.clientele.model.Relationship
	 * @generated
	 */
	EClass getRelationship();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Relationship#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.clientele.model.Relationship#getKind()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Relationship#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.clientele.model.Relationship#getTarget()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Relationship#getStrength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength</em>'.
	 * @see org.clientele.model.Relationship#getStrength()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_Strength();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Relationship#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.clientele.model.Relationship#getShare()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Relationship#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.clientele.model.Relationship#getRole()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Relationship#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.clientele.model.Relationship#getNote()
	 * @see #getRelationship()
	 * @generated
	 */
	EAttribute getRelationship_Note();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.ValueOrigin <em>Value Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Value Origin</em>'.
	 * @see org.clientele.model.ValueOrigin
	 * @generated
	 */
	EClass getValueOrigin();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ValueOrigin#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.clientele.model.ValueOrigin#getPath()
	 * @see #getValueOrigin()
	 * @generated
	 */
	EAttribute getValueOrigin_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ValueOrigin#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.clientele.model.ValueOrigin#getSource()
	 * @see #getValueOrigin()
	 * @generated
	 */
	EAttribute getValueOrigin_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ValueOrigin#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.clientele.model.ValueOrigin#getConfidence()
	 * @see #getValueOrigin()
	 * @generated
	 */
	EAttribute getValueOrigin_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ValueOrigin#getObservedOn <em>Observed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Observed On</em>'.
	 * @see org.clientele.model.ValueOrigin#getObservedOn()
	 * @see #getValueOrigin()
	 * @generated
	 */
	EAttribute getValueOrigin_ObservedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ValueOrigin#getConfirmedOn <em>Confirmed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confirmed On</em>'.
	 * @see org.clientele.model.ValueOrigin#getConfirmedOn()
	 * @see #getValueOrigin()
	 * @generated
	 */
	EAttribute getValueOrigin_ConfirmedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ValueOrigin#getConfirmedBy <em>Confirmed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confirmed By</em>'.
	 * @see org.clientele.model.ValueOrigin#getConfirmedBy()
	 * @see #getValueOrigin()
	 * @generated
	 */
	EAttribute getValueOrigin_ConfirmedBy();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Attachment <em>Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attachment</em>'.
	 * @see org.clientele.model.Attachment
	 * @generated
	 */
	EClass getAttachment();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Attachment#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.clientele.model.Attachment#getName()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Attachment#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.clientele.model.Attachment#getMediaType()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Attachment#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.clientele.model.Attachment#getSize()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Attachment#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.clientele.model.Attachment#getDigest()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Digest();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Attachment#getSealedKey <em>Sealed Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sealed Key</em>'.
	 * @see org.clientele.model.Attachment#getSealedKey()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_SealedKey();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Attachment#getAddedAt <em>Added At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Added At</em>'.
	 * @see org.clientele.model.Attachment#getAddedAt()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_AddedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Attachment#getAddedBy <em>Added By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Added By</em>'.
	 * @see org.clientele.model.Attachment#getAddedBy()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_AddedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Attachment#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.clientele.model.Attachment#getNote()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Note();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Customer <em>Customer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Customer</em>'.
	 * @see org.clientele.model.Customer
	 * @generated
	 */
	EClass getCustomer();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Customer#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.clientele.model.Customer#getNumber()
	 * @see #getCustomer()
	 * @generated
	 */
	EAttribute getCustomer_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Customer#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.clientele.model.Customer#getKind()
	 * @see #getCustomer()
	 * @generated
	 */
	EAttribute getCustomer_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Customer#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.clientele.model.Customer#getOwner()
	 * @see #getCustomer()
	 * @generated
	 */
	EAttribute getCustomer_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Customer#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.clientele.model.Customer#getSince()
	 * @see #getCustomer()
	 * @generated
	 */
	EAttribute getCustomer_Since();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Customer#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tags</em>'.
	 * @see org.clientele.model.Customer#getTags()
	 * @see #getCustomer()
	 * @generated
	 */
	EReference getCustomer_Tags();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Customer#getClassifications <em>Classifications</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Classifications</em>'.
	 * @see org.clientele.model.Customer#getClassifications()
	 * @see #getCustomer()
	 * @generated
	 */
	EReference getCustomer_Classifications();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Customer#getLamps <em>Lamps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lamps</em>'.
	 * @see org.clientele.model.Customer#getLamps()
	 * @see #getCustomer()
	 * @generated
	 */
	EReference getCustomer_Lamps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Customer#getRatings <em>Ratings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ratings</em>'.
	 * @see org.clientele.model.Customer#getRatings()
	 * @see #getCustomer()
	 * @generated
	 */
	EReference getCustomer_Ratings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Customer#getNeeds <em>Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Needs</em>'.
	 * @see org.clientele.model.Customer#getNeeds()
	 * @see #getCustomer()
	 * @generated
	 */
	EReference getCustomer_Needs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Customer#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.clientele.model.Customer#getDecisions()
	 * @see #getCustomer()
	 * @generated
	 */
	EReference getCustomer_Decisions();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Customer#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.clientele.model.Customer#getLanguage()
	 * @see #getCustomer()
	 * @generated
	 */
	EAttribute getCustomer_Language();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Tag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tag</em>'.
	 * @see org.clientele.model.Tag
	 * @generated
	 */
	EClass getTag();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Tag#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.clientele.model.Tag#getName()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Name();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Classification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Classification</em>'.
	 * @see org.clientele.model.Classification
	 * @generated
	 */
	EClass getClassification();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Classification#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see org.clientele.model.Classification#getScheme()
	 * @see #getClassification()
	 * @generated
	 */
	EAttribute getClassification_Scheme();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Classification#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.clientele.model.Classification#getValue()
	 * @see #getClassification()
	 * @generated
	 */
	EAttribute getClassification_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Classification#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.clientele.model.Classification#getSource()
	 * @see #getClassification()
	 * @generated
	 */
	EAttribute getClassification_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Classification#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.clientele.model.Classification#getEvidence()
	 * @see #getClassification()
	 * @generated
	 */
	EAttribute getClassification_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Classification#getRuleVersion <em>Rule Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Version</em>'.
	 * @see org.clientele.model.Classification#getRuleVersion()
	 * @see #getClassification()
	 * @generated
	 */
	EAttribute getClassification_RuleVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Classification#getCommit <em>Commit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Commit</em>'.
	 * @see org.clientele.model.Classification#getCommit()
	 * @see #getClassification()
	 * @generated
	 */
	EAttribute getClassification_Commit();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Classification#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inputs</em>'.
	 * @see org.clientele.model.Classification#getInputs()
	 * @see #getClassification()
	 * @generated
	 */
	EAttribute getClassification_Inputs();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Lamp <em>Lamp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lamp</em>'.
	 * @see org.clientele.model.Lamp
	 * @generated
	 */
	EClass getLamp();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Lamp#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.clientele.model.Lamp#getKind()
	 * @see #getLamp()
	 * @generated
	 */
	EAttribute getLamp_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Lamp#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.clientele.model.Lamp#getState()
	 * @see #getLamp()
	 * @generated
	 */
	EAttribute getLamp_State();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Lamp#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.clientele.model.Lamp#getEvidence()
	 * @see #getLamp()
	 * @generated
	 */
	EAttribute getLamp_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Lamp#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.clientele.model.Lamp#getDate()
	 * @see #getLamp()
	 * @generated
	 */
	EAttribute getLamp_Date();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Rating <em>Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rating</em>'.
	 * @see org.clientele.model.Rating
	 * @generated
	 */
	EClass getRating();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Rating#getScorecard <em>Scorecard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scorecard</em>'.
	 * @see org.clientele.model.Rating#getScorecard()
	 * @see #getRating()
	 * @generated
	 */
	EAttribute getRating_Scorecard();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Rating#getCriterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criterion</em>'.
	 * @see org.clientele.model.Rating#getCriterion()
	 * @see #getRating()
	 * @generated
	 */
	EAttribute getRating_Criterion();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Rating#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.clientele.model.Rating#getScore()
	 * @see #getRating()
	 * @generated
	 */
	EAttribute getRating_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Rating#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.clientele.model.Rating#getEvidence()
	 * @see #getRating()
	 * @generated
	 */
	EAttribute getRating_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Rating#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.clientele.model.Rating#getDate()
	 * @see #getRating()
	 * @generated
	 */
	EAttribute getRating_Date();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Need <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Need</em>'.
	 * @see org.clientele.model.Need
	 * @generated
	 */
	EClass getNeed();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Need#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.clientele.model.Need#getKind()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Need#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.clientele.model.Need#getLevel()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Need#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.clientele.model.Need#getState()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_State();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Need#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.clientele.model.Need#getType()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Need#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.clientele.model.Need#getText()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Need#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.clientele.model.Need#getAmount()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Need#getProvided <em>Provided</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provided</em>'.
	 * @see org.clientele.model.Need#getProvided()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Provided();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Need#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.clientele.model.Need#getCurrency()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Currency();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Need#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.clientele.model.Need#getDue()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Need#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.clientele.model.Need#getEvidence()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Need#getEvidenceNote <em>Evidence Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence Note</em>'.
	 * @see org.clientele.model.Need#getEvidenceNote()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_EvidenceNote();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Need#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.clientele.model.Need#getSince()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Need#getExplicitSince <em>Explicit Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explicit Since</em>'.
	 * @see org.clientele.model.Need#getExplicitSince()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_ExplicitSince();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.RecordedDecision <em>Recorded Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recorded Decision</em>'.
	 * @see org.clientele.model.RecordedDecision
	 * @generated
	 */
	EClass getRecordedDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.RecordedDecision#getTable <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Table</em>'.
	 * @see org.clientele.model.RecordedDecision#getTable()
	 * @see #getRecordedDecision()
	 * @generated
	 */
	EAttribute getRecordedDecision_Table();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.RecordedDecision#getTableVersion <em>Table Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Table Version</em>'.
	 * @see org.clientele.model.RecordedDecision#getTableVersion()
	 * @see #getRecordedDecision()
	 * @generated
	 */
	EAttribute getRecordedDecision_TableVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.RecordedDecision#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.clientele.model.RecordedDecision#getOutcome()
	 * @see #getRecordedDecision()
	 * @generated
	 */
	EAttribute getRecordedDecision_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.RecordedDecision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.clientele.model.RecordedDecision#getReason()
	 * @see #getRecordedDecision()
	 * @generated
	 */
	EAttribute getRecordedDecision_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.RecordedDecision#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.clientele.model.RecordedDecision#getDate()
	 * @see #getRecordedDecision()
	 * @generated
	 */
	EAttribute getRecordedDecision_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.RecordedDecision#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see org.clientele.model.RecordedDecision#getAccount()
	 * @see #getRecordedDecision()
	 * @generated
	 */
	EAttribute getRecordedDecision_Account();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.RecordedDecision#getTask <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Task</em>'.
	 * @see org.clientele.model.RecordedDecision#getTask()
	 * @see #getRecordedDecision()
	 * @generated
	 */
	EAttribute getRecordedDecision_Task();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.ClassificationScheme <em>Classification Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Classification Scheme</em>'.
	 * @see org.clientele.model.ClassificationScheme
	 * @generated
	 */
	EClass getClassificationScheme();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ClassificationScheme#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.ClassificationScheme#getKey()
	 * @see #getClassificationScheme()
	 * @generated
	 */
	EAttribute getClassificationScheme_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ClassificationScheme#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.clientele.model.ClassificationScheme#getSource()
	 * @see #getClassificationScheme()
	 * @generated
	 */
	EAttribute getClassificationScheme_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ClassificationScheme#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.clientele.model.ClassificationScheme#getGroup()
	 * @see #getClassificationScheme()
	 * @generated
	 */
	EAttribute getClassificationScheme_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ClassificationScheme#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.clientele.model.ClassificationScheme#getPosition()
	 * @see #getClassificationScheme()
	 * @generated
	 */
	EAttribute getClassificationScheme_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ClassificationScheme#isMultiple <em>Multiple</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multiple</em>'.
	 * @see org.clientele.model.ClassificationScheme#isMultiple()
	 * @see #getClassificationScheme()
	 * @generated
	 */
	EAttribute getClassificationScheme_Multiple();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ClassificationScheme#getDecisionTable <em>Decision Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision Table</em>'.
	 * @see org.clientele.model.ClassificationScheme#getDecisionTable()
	 * @see #getClassificationScheme()
	 * @generated
	 */
	EAttribute getClassificationScheme_DecisionTable();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ClassificationScheme#isRetired <em>Retired</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see org.clientele.model.ClassificationScheme#isRetired()
	 * @see #getClassificationScheme()
	 * @generated
	 */
	EAttribute getClassificationScheme_Retired();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.ClassificationScheme#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.clientele.model.ClassificationScheme#getValues()
	 * @see #getClassificationScheme()
	 * @generated
	 */
	EReference getClassificationScheme_Values();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.SchemeValue <em>Scheme Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scheme Value</em>'.
	 * @see org.clientele.model.SchemeValue
	 * @generated
	 */
	EClass getSchemeValue();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.SchemeValue#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.SchemeValue#getKey()
	 * @see #getSchemeValue()
	 * @generated
	 */
	EAttribute getSchemeValue_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.SchemeValue#isRetired <em>Retired</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see org.clientele.model.SchemeValue#isRetired()
	 * @see #getSchemeValue()
	 * @generated
	 */
	EAttribute getSchemeValue_Retired();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.FieldDefinition <em>Field Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field Definition</em>'.
	 * @see org.clientele.model.FieldDefinition
	 * @generated
	 */
	EClass getFieldDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.FieldDefinition#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.FieldDefinition#getKey()
	 * @see #getFieldDefinition()
	 * @generated
	 */
	EAttribute getFieldDefinition_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.FieldDefinition#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.clientele.model.FieldDefinition#getType()
	 * @see #getFieldDefinition()
	 * @generated
	 */
	EAttribute getFieldDefinition_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.FieldDefinition#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.clientele.model.FieldDefinition#getPosition()
	 * @see #getFieldDefinition()
	 * @generated
	 */
	EAttribute getFieldDefinition_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.FieldDefinition#isRetired <em>Retired</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see org.clientele.model.FieldDefinition#isRetired()
	 * @see #getFieldDefinition()
	 * @generated
	 */
	EAttribute getFieldDefinition_Retired();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.FieldDefinition#getKinds <em>Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Kinds</em>'.
	 * @see org.clientele.model.FieldDefinition#getKinds()
	 * @see #getFieldDefinition()
	 * @generated
	 */
	EReference getFieldDefinition_Kinds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.FieldDefinition#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Choices</em>'.
	 * @see org.clientele.model.FieldDefinition#getChoices()
	 * @see #getFieldDefinition()
	 * @generated
	 */
	EReference getFieldDefinition_Choices();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.FieldKind <em>Field Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field Kind</em>'.
	 * @see org.clientele.model.FieldKind
	 * @generated
	 */
	EClass getFieldKind();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.FieldKind#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.clientele.model.FieldKind#getKind()
	 * @see #getFieldKind()
	 * @generated
	 */
	EAttribute getFieldKind_Kind();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.FieldChoice <em>Field Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field Choice</em>'.
	 * @see org.clientele.model.FieldChoice
	 * @generated
	 */
	EClass getFieldChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.FieldChoice#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.FieldChoice#getKey()
	 * @see #getFieldChoice()
	 * @generated
	 */
	EAttribute getFieldChoice_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.FieldChoice#isRetired <em>Retired</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see org.clientele.model.FieldChoice#isRetired()
	 * @see #getFieldChoice()
	 * @generated
	 */
	EAttribute getFieldChoice_Retired();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.FieldValue <em>Field Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field Value</em>'.
	 * @see org.clientele.model.FieldValue
	 * @generated
	 */
	EClass getFieldValue();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.FieldValue#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.clientele.model.FieldValue#getField()
	 * @see #getFieldValue()
	 * @generated
	 */
	EAttribute getFieldValue_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.FieldValue#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.clientele.model.FieldValue#getText()
	 * @see #getFieldValue()
	 * @generated
	 */
	EAttribute getFieldValue_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.FieldValue#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.clientele.model.FieldValue#getNumber()
	 * @see #getFieldValue()
	 * @generated
	 */
	EAttribute getFieldValue_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.FieldValue#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.clientele.model.FieldValue#getCurrency()
	 * @see #getFieldValue()
	 * @generated
	 */
	EAttribute getFieldValue_Currency();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.FieldValue#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.clientele.model.FieldValue#getDate()
	 * @see #getFieldValue()
	 * @generated
	 */
	EAttribute getFieldValue_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.FieldValue#getChoice <em>Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Choice</em>'.
	 * @see org.clientele.model.FieldValue#getChoice()
	 * @see #getFieldValue()
	 * @generated
	 */
	EAttribute getFieldValue_Choice();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.FieldValue#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Party</em>'.
	 * @see org.clientele.model.FieldValue#getParty()
	 * @see #getFieldValue()
	 * @generated
	 */
	EAttribute getFieldValue_Party();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.ProfileDefinition <em>Profile Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Profile Definition</em>'.
	 * @see org.clientele.model.ProfileDefinition
	 * @generated
	 */
	EClass getProfileDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ProfileDefinition#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.ProfileDefinition#getKey()
	 * @see #getProfileDefinition()
	 * @generated
	 */
	EAttribute getProfileDefinition_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ProfileDefinition#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.clientele.model.ProfileDefinition#getKind()
	 * @see #getProfileDefinition()
	 * @generated
	 */
	EAttribute getProfileDefinition_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.ProfileDefinition#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fields</em>'.
	 * @see org.clientele.model.ProfileDefinition#getFields()
	 * @see #getProfileDefinition()
	 * @generated
	 */
	EReference getProfileDefinition_Fields();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.ProfileField <em>Profile Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Profile Field</em>'.
	 * @see org.clientele.model.ProfileField
	 * @generated
	 */
	EClass getProfileField();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ProfileField#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.clientele.model.ProfileField#getPath()
	 * @see #getProfileField()
	 * @generated
	 */
	EAttribute getProfileField_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ProfileField#getRequirement <em>Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Requirement</em>'.
	 * @see org.clientele.model.ProfileField#getRequirement()
	 * @see #getProfileField()
	 * @generated
	 */
	EAttribute getProfileField_Requirement();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ProfileField#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.clientele.model.ProfileField#getPurpose()
	 * @see #getProfileField()
	 * @generated
	 */
	EAttribute getProfileField_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ProfileField#getLegalBasis <em>Legal Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Basis</em>'.
	 * @see org.clientele.model.ProfileField#getLegalBasis()
	 * @see #getProfileField()
	 * @generated
	 */
	EAttribute getProfileField_LegalBasis();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ProfileField#getMaxAge <em>Max Age</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Age</em>'.
	 * @see org.clientele.model.ProfileField#getMaxAge()
	 * @see #getProfileField()
	 * @generated
	 */
	EAttribute getProfileField_MaxAge();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Scorecard <em>Scorecard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scorecard</em>'.
	 * @see org.clientele.model.Scorecard
	 * @generated
	 */
	EClass getScorecard();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Scorecard#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.Scorecard#getKey()
	 * @see #getScorecard()
	 * @generated
	 */
	EAttribute getScorecard_Key();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Scorecard#getCriteria <em>Criteria</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Criteria</em>'.
	 * @see org.clientele.model.Scorecard#getCriteria()
	 * @see #getScorecard()
	 * @generated
	 */
	EReference getScorecard_Criteria();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.ScorecardCriterion <em>Scorecard Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scorecard Criterion</em>'.
	 * @see org.clientele.model.ScorecardCriterion
	 * @generated
	 */
	EClass getScorecardCriterion();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ScorecardCriterion#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.ScorecardCriterion#getKey()
	 * @see #getScorecardCriterion()
	 * @generated
	 */
	EAttribute getScorecardCriterion_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ScorecardCriterion#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.clientele.model.ScorecardCriterion#getGroup()
	 * @see #getScorecardCriterion()
	 * @generated
	 */
	EAttribute getScorecardCriterion_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ScorecardCriterion#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.clientele.model.ScorecardCriterion#getWeight()
	 * @see #getScorecardCriterion()
	 * @generated
	 */
	EAttribute getScorecardCriterion_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ScorecardCriterion#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.clientele.model.ScorecardCriterion#getLow()
	 * @see #getScorecardCriterion()
	 * @generated
	 */
	EAttribute getScorecardCriterion_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ScorecardCriterion#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.clientele.model.ScorecardCriterion#getHigh()
	 * @see #getScorecardCriterion()
	 * @generated
	 */
	EAttribute getScorecardCriterion_High();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.DecisionTable <em>Decision Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision Table</em>'.
	 * @see org.clientele.model.DecisionTable
	 * @generated
	 */
	EClass getDecisionTable();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DecisionTable#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.DecisionTable#getKey()
	 * @see #getDecisionTable()
	 * @generated
	 */
	EAttribute getDecisionTable_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DecisionTable#getHitPolicy <em>Hit Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hit Policy</em>'.
	 * @see org.clientele.model.DecisionTable#getHitPolicy()
	 * @see #getDecisionTable()
	 * @generated
	 */
	EAttribute getDecisionTable_HitPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DecisionTable#getCollect <em>Collect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collect</em>'.
	 * @see org.clientele.model.DecisionTable#getCollect()
	 * @see #getDecisionTable()
	 * @generated
	 */
	EAttribute getDecisionTable_Collect();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.DecisionTable#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.clientele.model.DecisionTable#getInputs()
	 * @see #getDecisionTable()
	 * @generated
	 */
	EReference getDecisionTable_Inputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.DecisionTable#getOutputs <em>Outputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outputs</em>'.
	 * @see org.clientele.model.DecisionTable#getOutputs()
	 * @see #getDecisionTable()
	 * @generated
	 */
	EReference getDecisionTable_Outputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.DecisionTable#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see org.clientele.model.DecisionTable#getRows()
	 * @see #getDecisionTable()
	 * @generated
	 */
	EReference getDecisionTable_Rows();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.DecisionTable#getTests <em>Tests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tests</em>'.
	 * @see org.clientele.model.DecisionTable#getTests()
	 * @see #getDecisionTable()
	 * @generated
	 */
	EReference getDecisionTable_Tests();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.DecisionColumn <em>Decision Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision Column</em>'.
	 * @see org.clientele.model.DecisionColumn
	 * @generated
	 */
	EClass getDecisionColumn();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DecisionColumn#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.DecisionColumn#getKey()
	 * @see #getDecisionColumn()
	 * @generated
	 */
	EAttribute getDecisionColumn_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DecisionColumn#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.clientele.model.DecisionColumn#getType()
	 * @see #getDecisionColumn()
	 * @generated
	 */
	EAttribute getDecisionColumn_Type();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.DecisionRow <em>Decision Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision Row</em>'.
	 * @see org.clientele.model.DecisionRow
	 * @generated
	 */
	EClass getDecisionRow();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.DecisionRow#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cells</em>'.
	 * @see org.clientele.model.DecisionRow#getCells()
	 * @see #getDecisionRow()
	 * @generated
	 */
	EReference getDecisionRow_Cells();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DecisionRow#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.clientele.model.DecisionRow#getNote()
	 * @see #getDecisionRow()
	 * @generated
	 */
	EAttribute getDecisionRow_Note();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.DecisionCell <em>Decision Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision Cell</em>'.
	 * @see org.clientele.model.DecisionCell
	 * @generated
	 */
	EClass getDecisionCell();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DecisionCell#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.clientele.model.DecisionCell#getColumn()
	 * @see #getDecisionCell()
	 * @generated
	 */
	EAttribute getDecisionCell_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DecisionCell#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.clientele.model.DecisionCell#getText()
	 * @see #getDecisionCell()
	 * @generated
	 */
	EAttribute getDecisionCell_Text();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.DecisionTest <em>Decision Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision Test</em>'.
	 * @see org.clientele.model.DecisionTest
	 * @generated
	 */
	EClass getDecisionTest();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DecisionTest#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.clientele.model.DecisionTest#getName()
	 * @see #getDecisionTest()
	 * @generated
	 */
	EAttribute getDecisionTest_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.DecisionTest#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cells</em>'.
	 * @see org.clientele.model.DecisionTest#getCells()
	 * @see #getDecisionTest()
	 * @generated
	 */
	EReference getDecisionTest_Cells();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Interaction <em>Interaction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interaction</em>'.
	 * @see org.clientele.model.Interaction
	 * @generated
	 */
	EClass getInteraction();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Interaction#getCustomer <em>Customer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Customer</em>'.
	 * @see org.clientele.model.Interaction#getCustomer()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Customer();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Interaction#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.clientele.model.Interaction#getKind()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Interaction#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.clientele.model.Interaction#getDirection()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Interaction#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.clientele.model.Interaction#getAt()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_At();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Interaction#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.clientele.model.Interaction#getMinutes()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Minutes();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Interaction#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.clientele.model.Interaction#getSubject()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Interaction#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.clientele.model.Interaction#getText()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Interaction#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.clientele.model.Interaction#getOutcome()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Interaction#getNextStep <em>Next Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Step</em>'.
	 * @see org.clientele.model.Interaction#getNextStep()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_NextStep();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Interaction#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.clientele.model.Interaction#getOwner()
	 * @see #getInteraction()
	 * @generated
	 */
	EAttribute getInteraction_Owner();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Interaction#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participants</em>'.
	 * @see org.clientele.model.Interaction#getParticipants()
	 * @see #getInteraction()
	 * @generated
	 */
	EReference getInteraction_Participants();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Participant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participant</em>'.
	 * @see org.clientele.model.Participant
	 * @generated
	 */
	EClass getParticipant();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Participant#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Party</em>'.
	 * @see org.clientele.model.Participant#getParty()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Party();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Participant#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.clientele.model.Participant#getName()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Participant#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.clientele.model.Participant#getRole()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Role();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Task <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task</em>'.
	 * @see org.clientele.model.Task
	 * @generated
	 */
	EClass getTask();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Task#getCustomer <em>Customer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Customer</em>'.
	 * @see org.clientele.model.Task#getCustomer()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Customer();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Task#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.clientele.model.Task#getOwner()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Task#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.clientele.model.Task#getDue()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Task#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.clientele.model.Task#getText()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Task#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.clientele.model.Task#getOrigin()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Task#getDoneAt <em>Done At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done At</em>'.
	 * @see org.clientele.model.Task#getDoneAt()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_DoneAt();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Task#getDoneBy <em>Done By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done By</em>'.
	 * @see org.clientele.model.Task#getDoneBy()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_DoneBy();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Task#getCancelledAt <em>Cancelled At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cancelled At</em>'.
	 * @see org.clientele.model.Task#getCancelledAt()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_CancelledAt();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Task#getCancelledBy <em>Cancelled By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cancelled By</em>'.
	 * @see org.clientele.model.Task#getCancelledBy()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_CancelledBy();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Task#getCancelReason <em>Cancel Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cancel Reason</em>'.
	 * @see org.clientele.model.Task#getCancelReason()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_CancelReason();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Task#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see org.clientele.model.Task#getPriority()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Priority();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Task#getEffort <em>Effort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effort</em>'.
	 * @see org.clientele.model.Task#getEffort()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Effort();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Task#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.clientele.model.Task#getChannel()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Task#getStartsAt <em>Starts At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Starts At</em>'.
	 * @see org.clientele.model.Task#getStartsAt()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_StartsAt();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Task#getRemindAt <em>Remind At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remind At</em>'.
	 * @see org.clientele.model.Task#getRemindAt()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_RemindAt();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Task#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plan</em>'.
	 * @see org.clientele.model.Task#getPlan()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Plan();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Task#getOccurrence <em>Occurrence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Occurrence</em>'.
	 * @see org.clientele.model.Task#getOccurrence()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Occurrence();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Task#getUid <em>Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uid</em>'.
	 * @see org.clientele.model.Task#getUid()
	 * @see #getTask()
	 * @generated
	 */
	EAttribute getTask_Uid();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Product <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Product</em>'.
	 * @see org.clientele.model.Product
	 * @generated
	 */
	EClass getProduct();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Product#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.clientele.model.Product#getCode()
	 * @see #getProduct()
	 * @generated
	 */
	EAttribute getProduct_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Product#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.clientele.model.Product#getName()
	 * @see #getProduct()
	 * @generated
	 */
	EAttribute getProduct_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Product#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.clientele.model.Product#getCategory()
	 * @see #getProduct()
	 * @generated
	 */
	EAttribute getProduct_Category();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Order <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Order</em>'.
	 * @see org.clientele.model.Order
	 * @generated
	 */
	EClass getOrder();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Order#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.clientele.model.Order#getNumber()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Order#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.clientele.model.Order#getKind()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Order#getCustomer <em>Customer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Customer</em>'.
	 * @see org.clientele.model.Order#getCustomer()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_Customer();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Order#getPlacedAt <em>Placed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Placed At</em>'.
	 * @see org.clientele.model.Order#getPlacedAt()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_PlacedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Order#getCountry <em>Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Country</em>'.
	 * @see org.clientele.model.Order#getCountry()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_Country();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Order#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.clientele.model.Order#getCurrency()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_Currency();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Order#getHeads <em>Heads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heads</em>'.
	 * @see org.clientele.model.Order#getHeads()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_Heads();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Order#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.clientele.model.Order#getAmount()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Order#getBaseAmount <em>Base Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base Amount</em>'.
	 * @see org.clientele.model.Order#getBaseAmount()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_BaseAmount();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Order#getRate <em>Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rate</em>'.
	 * @see org.clientele.model.Order#getRate()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_Rate();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Order#getRateDate <em>Rate Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rate Date</em>'.
	 * @see org.clientele.model.Order#getRateDate()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_RateDate();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Order#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lines</em>'.
	 * @see org.clientele.model.Order#getLines()
	 * @see #getOrder()
	 * @generated
	 */
	EReference getOrder_Lines();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.OrderLine <em>Order Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Order Line</em>'.
	 * @see org.clientele.model.OrderLine
	 * @generated
	 */
	EClass getOrderLine();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.OrderLine#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.clientele.model.OrderLine#getPosition()
	 * @see #getOrderLine()
	 * @generated
	 */
	EAttribute getOrderLine_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.OrderLine#getProduct <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Product</em>'.
	 * @see org.clientele.model.OrderLine#getProduct()
	 * @see #getOrderLine()
	 * @generated
	 */
	EAttribute getOrderLine_Product();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.OrderLine#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.clientele.model.OrderLine#getDescription()
	 * @see #getOrderLine()
	 * @generated
	 */
	EAttribute getOrderLine_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.OrderLine#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.clientele.model.OrderLine#getQuantity()
	 * @see #getOrderLine()
	 * @generated
	 */
	EAttribute getOrderLine_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.OrderLine#getUnitPrice <em>Unit Price</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Price</em>'.
	 * @see org.clientele.model.OrderLine#getUnitPrice()
	 * @see #getOrderLine()
	 * @generated
	 */
	EAttribute getOrderLine_UnitPrice();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.OrderLine#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.clientele.model.OrderLine#getAmount()
	 * @see #getOrderLine()
	 * @generated
	 */
	EAttribute getOrderLine_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.OrderLine#getReturnOf <em>Return Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Return Of</em>'.
	 * @see org.clientele.model.OrderLine#getReturnOf()
	 * @see #getOrderLine()
	 * @generated
	 */
	EAttribute getOrderLine_ReturnOf();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.OrderLine#getReturnMatch <em>Return Match</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Return Match</em>'.
	 * @see org.clientele.model.OrderLine#getReturnMatch()
	 * @see #getOrderLine()
	 * @generated
	 */
	EAttribute getOrderLine_ReturnMatch();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Segment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Segment</em>'.
	 * @see org.clientele.model.Segment
	 * @generated
	 */
	EClass getSegment();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Segment#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.Segment#getKey()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Segment#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.clientele.model.Segment#getName()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Segment#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.clientele.model.Segment#getDescription()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Segment#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.clientele.model.Segment#getPurpose()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Segment#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.clientele.model.Segment#getOwner()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Segment#getPositioningAttribute <em>Positioning Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Positioning Attribute</em>'.
	 * @see org.clientele.model.Segment#getPositioningAttribute()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_PositioningAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Segment#getPositioningBenefit <em>Positioning Benefit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Positioning Benefit</em>'.
	 * @see org.clientele.model.Segment#getPositioningBenefit()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_PositioningBenefit();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Segment#getPositioningValue <em>Positioning Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Positioning Value</em>'.
	 * @see org.clientele.model.Segment#getPositioningValue()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_PositioningValue();

	/**
	 * Returns the meta object for the containment reference '{@link org.clientele.model.Segment#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see org.clientele.model.Segment#getCondition()
	 * @see #getSegment()
	 * @generated
	 */
	EReference getSegment_Condition();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Segment#getManual <em>Manual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Manual</em>'.
	 * @see org.clientele.model.Segment#getManual()
	 * @see #getSegment()
	 * @generated
	 */
	EReference getSegment_Manual();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.ManualMember <em>Manual Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Manual Member</em>'.
	 * @see org.clientele.model.ManualMember
	 * @generated
	 */
	EClass getManualMember();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ManualMember#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Party</em>'.
	 * @see org.clientele.model.ManualMember#getParty()
	 * @see #getManualMember()
	 * @generated
	 */
	EAttribute getManualMember_Party();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ManualMember#isIncluded <em>Included</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Included</em>'.
	 * @see org.clientele.model.ManualMember#isIncluded()
	 * @see #getManualMember()
	 * @generated
	 */
	EAttribute getManualMember_Included();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ManualMember#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.clientele.model.ManualMember#getReason()
	 * @see #getManualMember()
	 * @generated
	 */
	EAttribute getManualMember_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ManualMember#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see org.clientele.model.ManualMember#getAccount()
	 * @see #getManualMember()
	 * @generated
	 */
	EAttribute getManualMember_Account();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ManualMember#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.clientele.model.ManualMember#getSince()
	 * @see #getManualMember()
	 * @generated
	 */
	EAttribute getManualMember_Since();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.MembershipEntry <em>Membership Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Membership Entry</em>'.
	 * @see org.clientele.model.MembershipEntry
	 * @generated
	 */
	EClass getMembershipEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.MembershipEntry#getSegment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Segment</em>'.
	 * @see org.clientele.model.MembershipEntry#getSegment()
	 * @see #getMembershipEntry()
	 * @generated
	 */
	EAttribute getMembershipEntry_Segment();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.MembershipEntry#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see org.clientele.model.MembershipEntry#getDay()
	 * @see #getMembershipEntry()
	 * @generated
	 */
	EAttribute getMembershipEntry_Day();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.MembershipEntry#getRecordedAt <em>Recorded At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorded At</em>'.
	 * @see org.clientele.model.MembershipEntry#getRecordedAt()
	 * @see #getMembershipEntry()
	 * @generated
	 */
	EAttribute getMembershipEntry_RecordedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.MembershipEntry#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.clientele.model.MembershipEntry#getCause()
	 * @see #getMembershipEntry()
	 * @generated
	 */
	EAttribute getMembershipEntry_Cause();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.MembershipEntry#getCommit <em>Commit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Commit</em>'.
	 * @see org.clientele.model.MembershipEntry#getCommit()
	 * @see #getMembershipEntry()
	 * @generated
	 */
	EAttribute getMembershipEntry_Commit();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.MembershipEntry#getRuleVersion <em>Rule Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Version</em>'.
	 * @see org.clientele.model.MembershipEntry#getRuleVersion()
	 * @see #getMembershipEntry()
	 * @generated
	 */
	EAttribute getMembershipEntry_RuleVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.MembershipEntry#getPrecision <em>Precision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Precision</em>'.
	 * @see org.clientele.model.MembershipEntry#getPrecision()
	 * @see #getMembershipEntry()
	 * @generated
	 */
	EAttribute getMembershipEntry_Precision();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.MembershipEntry#getEntered <em>Entered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entered</em>'.
	 * @see org.clientele.model.MembershipEntry#getEntered()
	 * @see #getMembershipEntry()
	 * @generated
	 */
	EAttribute getMembershipEntry_Entered();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.MembershipEntry#getLeft <em>Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Left</em>'.
	 * @see org.clientele.model.MembershipEntry#getLeft()
	 * @see #getMembershipEntry()
	 * @generated
	 */
	EAttribute getMembershipEntry_Left();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.MembershipEntry#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Members</em>'.
	 * @see org.clientele.model.MembershipEntry#getMembers()
	 * @see #getMembershipEntry()
	 * @generated
	 */
	EAttribute getMembershipEntry_Members();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.MembershipEntry#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.clientele.model.MembershipEntry#getParts()
	 * @see #getMembershipEntry()
	 * @generated
	 */
	EReference getMembershipEntry_Parts();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.MembershipPart <em>Membership Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Membership Part</em>'.
	 * @see org.clientele.model.MembershipPart
	 * @generated
	 */
	EClass getMembershipPart();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.MembershipPart#isEntered <em>Entered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entered</em>'.
	 * @see org.clientele.model.MembershipPart#isEntered()
	 * @see #getMembershipPart()
	 * @generated
	 */
	EAttribute getMembershipPart_Entered();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.MembershipPart#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.clientele.model.MembershipPart#getPlace()
	 * @see #getMembershipPart()
	 * @generated
	 */
	EAttribute getMembershipPart_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.MembershipPart#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.clientele.model.MembershipPart#getText()
	 * @see #getMembershipPart()
	 * @generated
	 */
	EAttribute getMembershipPart_Text();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Condition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition</em>'.
	 * @see org.clientele.model.Condition
	 * @generated
	 */
	EClass getCondition();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.CompositeCondition <em>Composite Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Composite Condition</em>'.
	 * @see org.clientele.model.CompositeCondition
	 * @generated
	 */
	EClass getCompositeCondition();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.CompositeCondition#getJunction <em>Junction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Junction</em>'.
	 * @see org.clientele.model.CompositeCondition#getJunction()
	 * @see #getCompositeCondition()
	 * @generated
	 */
	EAttribute getCompositeCondition_Junction();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.CompositeCondition#getAtLeast <em>At Least</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At Least</em>'.
	 * @see org.clientele.model.CompositeCondition#getAtLeast()
	 * @see #getCompositeCondition()
	 * @generated
	 */
	EAttribute getCompositeCondition_AtLeast();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.CompositeCondition#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Children</em>'.
	 * @see org.clientele.model.CompositeCondition#getChildren()
	 * @see #getCompositeCondition()
	 * @generated
	 */
	EReference getCompositeCondition_Children();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Negation <em>Negation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Negation</em>'.
	 * @see org.clientele.model.Negation
	 * @generated
	 */
	EClass getNegation();

	/**
	 * Returns the meta object for the containment reference '{@link org.clientele.model.Negation#getChild <em>Child</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Child</em>'.
	 * @see org.clientele.model.Negation#getChild()
	 * @see #getNegation()
	 * @generated
	 */
	EReference getNegation_Child();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.TypedCondition <em>Typed Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Typed Condition</em>'.
	 * @see org.clientele.model.TypedCondition
	 * @generated
	 */
	EClass getTypedCondition();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.TypedCondition#getTypeId <em>Type Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type Id</em>'.
	 * @see org.clientele.model.TypedCondition#getTypeId()
	 * @see #getTypedCondition()
	 * @generated
	 */
	EAttribute getTypedCondition_TypeId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.TypedCondition#getOperands <em>Operands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Operands</em>'.
	 * @see org.clientele.model.TypedCondition#getOperands()
	 * @see #getTypedCondition()
	 * @generated
	 */
	EReference getTypedCondition_Operands();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Operand <em>Operand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Operand</em>'.
	 * @see org.clientele.model.Operand
	 * @generated
	 */
	EClass getOperand();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Operand#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.clientele.model.Operand#getName()
	 * @see #getOperand()
	 * @generated
	 */
	EAttribute getOperand_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Operand#getValueType <em>Value Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value Type</em>'.
	 * @see org.clientele.model.Operand#getValueType()
	 * @see #getOperand()
	 * @generated
	 */
	EAttribute getOperand_ValueType();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Operand#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.clientele.model.Operand#getText()
	 * @see #getOperand()
	 * @generated
	 */
	EAttribute getOperand_Text();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.RfmModel <em>Rfm Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rfm Model</em>'.
	 * @see org.clientele.model.RfmModel
	 * @generated
	 */
	EClass getRfmModel();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.RfmModel#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.RfmModel#getKey()
	 * @see #getRfmModel()
	 * @generated
	 */
	EAttribute getRfmModel_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.RfmModel#getReferenceDate <em>Reference Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference Date</em>'.
	 * @see org.clientele.model.RfmModel#getReferenceDate()
	 * @see #getRfmModel()
	 * @generated
	 */
	EAttribute getRfmModel_ReferenceDate();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.RfmModel#getWindowDays <em>Window Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window Days</em>'.
	 * @see org.clientele.model.RfmModel#getWindowDays()
	 * @see #getRfmModel()
	 * @generated
	 */
	EAttribute getRfmModel_WindowDays();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.RfmModel#getBins <em>Bins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bins</em>'.
	 * @see org.clientele.model.RfmModel#getBins()
	 * @see #getRfmModel()
	 * @generated
	 */
	EAttribute getRfmModel_Bins();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.RfmModel#getTies <em>Ties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ties</em>'.
	 * @see org.clientele.model.RfmModel#getTies()
	 * @see #getRfmModel()
	 * @generated
	 */
	EAttribute getRfmModel_Ties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.RfmModel#getBorders <em>Borders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Borders</em>'.
	 * @see org.clientele.model.RfmModel#getBorders()
	 * @see #getRfmModel()
	 * @generated
	 */
	EReference getRfmModel_Borders();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.RfmModel#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Areas</em>'.
	 * @see org.clientele.model.RfmModel#getAreas()
	 * @see #getRfmModel()
	 * @generated
	 */
	EReference getRfmModel_Areas();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.RfmBorder <em>Rfm Border</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rfm Border</em>'.
	 * @see org.clientele.model.RfmBorder
	 * @generated
	 */
	EClass getRfmBorder();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.RfmBorder#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.clientele.model.RfmBorder#getMeasure()
	 * @see #getRfmBorder()
	 * @generated
	 */
	EAttribute getRfmBorder_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.RfmBorder#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.clientele.model.RfmBorder#getValue()
	 * @see #getRfmBorder()
	 * @generated
	 */
	EAttribute getRfmBorder_Value();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.RfmArea <em>Rfm Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rfm Area</em>'.
	 * @see org.clientele.model.RfmArea
	 * @generated
	 */
	EClass getRfmArea();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.RfmArea#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.RfmArea#getKey()
	 * @see #getRfmArea()
	 * @generated
	 */
	EAttribute getRfmArea_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.RfmArea#getRecencyFrom <em>Recency From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recency From</em>'.
	 * @see org.clientele.model.RfmArea#getRecencyFrom()
	 * @see #getRfmArea()
	 * @generated
	 */
	EAttribute getRfmArea_RecencyFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.RfmArea#getRecencyTo <em>Recency To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recency To</em>'.
	 * @see org.clientele.model.RfmArea#getRecencyTo()
	 * @see #getRfmArea()
	 * @generated
	 */
	EAttribute getRfmArea_RecencyTo();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.RfmArea#getFrequencyFrom <em>Frequency From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency From</em>'.
	 * @see org.clientele.model.RfmArea#getFrequencyFrom()
	 * @see #getRfmArea()
	 * @generated
	 */
	EAttribute getRfmArea_FrequencyFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.RfmArea#getFrequencyTo <em>Frequency To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency To</em>'.
	 * @see org.clientele.model.RfmArea#getFrequencyTo()
	 * @see #getRfmArea()
	 * @generated
	 */
	EAttribute getRfmArea_FrequencyTo();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.GradeTable <em>Grade Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grade Table</em>'.
	 * @see org.clientele.model.GradeTable
	 * @generated
	 */
	EClass getGradeTable();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.GradeTable#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.GradeTable#getKey()
	 * @see #getGradeTable()
	 * @generated
	 */
	EAttribute getGradeTable_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.GradeTable#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see org.clientele.model.GradeTable#getPeriod()
	 * @see #getGradeTable()
	 * @generated
	 */
	EAttribute getGradeTable_Period();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.GradeTable#getPeriods <em>Periods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Periods</em>'.
	 * @see org.clientele.model.GradeTable#getPeriods()
	 * @see #getGradeTable()
	 * @generated
	 */
	EAttribute getGradeTable_Periods();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.GradeTable#getReviewsBeforeFall <em>Reviews Before Fall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviews Before Fall</em>'.
	 * @see org.clientele.model.GradeTable#getReviewsBeforeFall()
	 * @see #getGradeTable()
	 * @generated
	 */
	EAttribute getGradeTable_ReviewsBeforeFall();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.GradeTable#getTolerance <em>Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tolerance</em>'.
	 * @see org.clientele.model.GradeTable#getTolerance()
	 * @see #getGradeTable()
	 * @generated
	 */
	EAttribute getGradeTable_Tolerance();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.GradeTable#getCostOfGoods <em>Cost Of Goods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost Of Goods</em>'.
	 * @see org.clientele.model.GradeTable#getCostOfGoods()
	 * @see #getGradeTable()
	 * @generated
	 */
	EAttribute getGradeTable_CostOfGoods();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.GradeTable#isRetired <em>Retired</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see org.clientele.model.GradeTable#isRetired()
	 * @see #getGradeTable()
	 * @generated
	 */
	EAttribute getGradeTable_Retired();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.GradeTable#getMetrics <em>Metrics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Metrics</em>'.
	 * @see org.clientele.model.GradeTable#getMetrics()
	 * @see #getGradeTable()
	 * @generated
	 */
	EReference getGradeTable_Metrics();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.GradeTable#getGrades <em>Grades</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Grades</em>'.
	 * @see org.clientele.model.GradeTable#getGrades()
	 * @see #getGradeTable()
	 * @generated
	 */
	EReference getGradeTable_Grades();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.GradeMetric <em>Grade Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grade Metric</em>'.
	 * @see org.clientele.model.GradeMetric
	 * @generated
	 */
	EClass getGradeMetric();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.GradeMetric#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see org.clientele.model.GradeMetric#getMetric()
	 * @see #getGradeMetric()
	 * @generated
	 */
	EAttribute getGradeMetric_Metric();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Grade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grade</em>'.
	 * @see org.clientele.model.Grade
	 * @generated
	 */
	EClass getGrade();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Grade#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.Grade#getKey()
	 * @see #getGrade()
	 * @generated
	 */
	EAttribute getGrade_Key();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Grade#getThresholds <em>Thresholds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Thresholds</em>'.
	 * @see org.clientele.model.Grade#getThresholds()
	 * @see #getGrade()
	 * @generated
	 */
	EReference getGrade_Thresholds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.Grade#getPrivileges <em>Privileges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Privileges</em>'.
	 * @see org.clientele.model.Grade#getPrivileges()
	 * @see #getGrade()
	 * @generated
	 */
	EReference getGrade_Privileges();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.GradeThreshold <em>Grade Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grade Threshold</em>'.
	 * @see org.clientele.model.GradeThreshold
	 * @generated
	 */
	EClass getGradeThreshold();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.GradeThreshold#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see org.clientele.model.GradeThreshold#getMetric()
	 * @see #getGradeThreshold()
	 * @generated
	 */
	EAttribute getGradeThreshold_Metric();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.GradeThreshold#getLeast <em>Least</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Least</em>'.
	 * @see org.clientele.model.GradeThreshold#getLeast()
	 * @see #getGradeThreshold()
	 * @generated
	 */
	EAttribute getGradeThreshold_Least();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Privilege <em>Privilege</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Privilege</em>'.
	 * @see org.clientele.model.Privilege
	 * @generated
	 */
	EClass getPrivilege();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Privilege#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.Privilege#getKey()
	 * @see #getPrivilege()
	 * @generated
	 */
	EAttribute getPrivilege_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Privilege#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.clientele.model.Privilege#getKind()
	 * @see #getPrivilege()
	 * @generated
	 */
	EAttribute getPrivilege_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Privilege#getEvery <em>Every</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Every</em>'.
	 * @see org.clientele.model.Privilege#getEvery()
	 * @see #getPrivilege()
	 * @generated
	 */
	EAttribute getPrivilege_Every();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Privilege#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.clientele.model.Privilege#getUnit()
	 * @see #getPrivilege()
	 * @generated
	 */
	EAttribute getPrivilege_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Privilege#getOccasion <em>Occasion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Occasion</em>'.
	 * @see org.clientele.model.Privilege#getOccasion()
	 * @see #getPrivilege()
	 * @generated
	 */
	EAttribute getPrivilege_Occasion();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Privilege#getBudget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Budget</em>'.
	 * @see org.clientele.model.Privilege#getBudget()
	 * @see #getPrivilege()
	 * @generated
	 */
	EAttribute getPrivilege_Budget();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Privilege#getDiscount <em>Discount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Discount</em>'.
	 * @see org.clientele.model.Privilege#getDiscount()
	 * @see #getPrivilege()
	 * @generated
	 */
	EAttribute getPrivilege_Discount();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Privilege#getExclusions <em>Exclusions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exclusions</em>'.
	 * @see org.clientele.model.Privilege#getExclusions()
	 * @see #getPrivilege()
	 * @generated
	 */
	EAttribute getPrivilege_Exclusions();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Privilege#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.clientele.model.Privilege#getOwner()
	 * @see #getPrivilege()
	 * @generated
	 */
	EAttribute getPrivilege_Owner();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.PrivilegeGrant <em>Privilege Grant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Privilege Grant</em>'.
	 * @see org.clientele.model.PrivilegeGrant
	 * @generated
	 */
	EClass getPrivilegeGrant();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PrivilegeGrant#getCustomer <em>Customer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Customer</em>'.
	 * @see org.clientele.model.PrivilegeGrant#getCustomer()
	 * @see #getPrivilegeGrant()
	 * @generated
	 */
	EAttribute getPrivilegeGrant_Customer();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PrivilegeGrant#getTable <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Table</em>'.
	 * @see org.clientele.model.PrivilegeGrant#getTable()
	 * @see #getPrivilegeGrant()
	 * @generated
	 */
	EAttribute getPrivilegeGrant_Table();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PrivilegeGrant#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.clientele.model.PrivilegeGrant#getGrade()
	 * @see #getPrivilegeGrant()
	 * @generated
	 */
	EAttribute getPrivilegeGrant_Grade();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PrivilegeGrant#getPrivilege <em>Privilege</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Privilege</em>'.
	 * @see org.clientele.model.PrivilegeGrant#getPrivilege()
	 * @see #getPrivilegeGrant()
	 * @generated
	 */
	EAttribute getPrivilegeGrant_Privilege();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PrivilegeGrant#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see org.clientele.model.PrivilegeGrant#getDay()
	 * @see #getPrivilegeGrant()
	 * @generated
	 */
	EAttribute getPrivilegeGrant_Day();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PrivilegeGrant#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.clientele.model.PrivilegeGrant#getCost()
	 * @see #getPrivilegeGrant()
	 * @generated
	 */
	EAttribute getPrivilegeGrant_Cost();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PrivilegeGrant#getTask <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Task</em>'.
	 * @see org.clientele.model.PrivilegeGrant#getTask()
	 * @see #getPrivilegeGrant()
	 * @generated
	 */
	EAttribute getPrivilegeGrant_Task();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PrivilegeGrant#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see org.clientele.model.PrivilegeGrant#getAccount()
	 * @see #getPrivilegeGrant()
	 * @generated
	 */
	EAttribute getPrivilegeGrant_Account();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PrivilegeGrant#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.clientele.model.PrivilegeGrant#getNote()
	 * @see #getPrivilegeGrant()
	 * @generated
	 */
	EAttribute getPrivilegeGrant_Note();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.StageModel <em>Stage Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage Model</em>'.
	 * @see org.clientele.model.StageModel
	 * @generated
	 */
	EClass getStageModel();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageModel#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.StageModel#getKey()
	 * @see #getStageModel()
	 * @generated
	 */
	EAttribute getStageModel_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageModel#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.clientele.model.StageModel#getSource()
	 * @see #getStageModel()
	 * @generated
	 */
	EAttribute getStageModel_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageModel#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.clientele.model.StageModel#getPosition()
	 * @see #getStageModel()
	 * @generated
	 */
	EAttribute getStageModel_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageModel#isActive <em>Active</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active</em>'.
	 * @see org.clientele.model.StageModel#isActive()
	 * @see #getStageModel()
	 * @generated
	 */
	EAttribute getStageModel_Active();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageModel#getHoldDays <em>Hold Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hold Days</em>'.
	 * @see org.clientele.model.StageModel#getHoldDays()
	 * @see #getStageModel()
	 * @generated
	 */
	EAttribute getStageModel_HoldDays();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.StageModel#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stages</em>'.
	 * @see org.clientele.model.StageModel#getStages()
	 * @see #getStageModel()
	 * @generated
	 */
	EReference getStageModel_Stages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.StageModel#getTransitions <em>Transitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Transitions</em>'.
	 * @see org.clientele.model.StageModel#getTransitions()
	 * @see #getStageModel()
	 * @generated
	 */
	EReference getStageModel_Transitions();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage</em>'.
	 * @see org.clientele.model.Stage
	 * @generated
	 */
	EClass getStage();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Stage#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.Stage#getKey()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Stage#isStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.clientele.model.Stage#isStart()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Stage#isEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.clientele.model.Stage#isEnd()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_End();

	/**
	 * Returns the meta object for the containment reference '{@link org.clientele.model.Stage#getEntry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Entry</em>'.
	 * @see org.clientele.model.Stage#getEntry()
	 * @see #getStage()
	 * @generated
	 */
	EReference getStage_Entry();

	/**
	 * Returns the meta object for the containment reference '{@link org.clientele.model.Stage#getExit <em>Exit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Exit</em>'.
	 * @see org.clientele.model.Stage#getExit()
	 * @see #getStage()
	 * @generated
	 */
	EReference getStage_Exit();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Stage#getFocusEnglish <em>Focus English</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Focus English</em>'.
	 * @see org.clientele.model.Stage#getFocusEnglish()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_FocusEnglish();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Stage#getFocusChinese <em>Focus Chinese</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Focus Chinese</em>'.
	 * @see org.clientele.model.Stage#getFocusChinese()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_FocusChinese();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.Stage#getTargetDays <em>Target Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Days</em>'.
	 * @see org.clientele.model.Stage#getTargetDays()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_TargetDays();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.StageTransition <em>Stage Transition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage Transition</em>'.
	 * @see org.clientele.model.StageTransition
	 * @generated
	 */
	EClass getStageTransition();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageTransition#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.clientele.model.StageTransition#getFrom()
	 * @see #getStageTransition()
	 * @generated
	 */
	EAttribute getStageTransition_From();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageTransition#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.clientele.model.StageTransition#getTo()
	 * @see #getStageTransition()
	 * @generated
	 */
	EAttribute getStageTransition_To();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageTransition#isAutomatic <em>Automatic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Automatic</em>'.
	 * @see org.clientele.model.StageTransition#isAutomatic()
	 * @see #getStageTransition()
	 * @generated
	 */
	EAttribute getStageTransition_Automatic();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageTransition#isByHand <em>By Hand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By Hand</em>'.
	 * @see org.clientele.model.StageTransition#isByHand()
	 * @see #getStageTransition()
	 * @generated
	 */
	EAttribute getStageTransition_ByHand();

	/**
	 * Returns the meta object for the containment reference '{@link org.clientele.model.StageTransition#getGuard <em>Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Guard</em>'.
	 * @see org.clientele.model.StageTransition#getGuard()
	 * @see #getStageTransition()
	 * @generated
	 */
	EReference getStageTransition_Guard();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.StageTransition#getGuards <em>Guards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Guards</em>'.
	 * @see org.clientele.model.StageTransition#getGuards()
	 * @see #getStageTransition()
	 * @generated
	 */
	EReference getStageTransition_Guards();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.StageGuardUse <em>Stage Guard Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage Guard Use</em>'.
	 * @see org.clientele.model.StageGuardUse
	 * @generated
	 */
	EClass getStageGuardUse();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageGuardUse#getGuard <em>Guard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guard</em>'.
	 * @see org.clientele.model.StageGuardUse#getGuard()
	 * @see #getStageGuardUse()
	 * @generated
	 */
	EAttribute getStageGuardUse_Guard();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.StageEntry <em>Stage Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage Entry</em>'.
	 * @see org.clientele.model.StageEntry
	 * @generated
	 */
	EClass getStageEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageEntry#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.clientele.model.StageEntry#getModel()
	 * @see #getStageEntry()
	 * @generated
	 */
	EAttribute getStageEntry_Model();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageEntry#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see org.clientele.model.StageEntry#getDay()
	 * @see #getStageEntry()
	 * @generated
	 */
	EAttribute getStageEntry_Day();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageEntry#getRecordedAt <em>Recorded At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorded At</em>'.
	 * @see org.clientele.model.StageEntry#getRecordedAt()
	 * @see #getStageEntry()
	 * @generated
	 */
	EAttribute getStageEntry_RecordedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageEntry#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.clientele.model.StageEntry#getFrom()
	 * @see #getStageEntry()
	 * @generated
	 */
	EAttribute getStageEntry_From();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageEntry#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.clientele.model.StageEntry#getTo()
	 * @see #getStageEntry()
	 * @generated
	 */
	EAttribute getStageEntry_To();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageEntry#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.clientele.model.StageEntry#getCause()
	 * @see #getStageEntry()
	 * @generated
	 */
	EAttribute getStageEntry_Cause();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageEntry#getCommit <em>Commit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Commit</em>'.
	 * @see org.clientele.model.StageEntry#getCommit()
	 * @see #getStageEntry()
	 * @generated
	 */
	EAttribute getStageEntry_Commit();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageEntry#getModelVersion <em>Model Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Version</em>'.
	 * @see org.clientele.model.StageEntry#getModelVersion()
	 * @see #getStageEntry()
	 * @generated
	 */
	EAttribute getStageEntry_ModelVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageEntry#isWithdraws <em>Withdraws</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdraws</em>'.
	 * @see org.clientele.model.StageEntry#isWithdraws()
	 * @see #getStageEntry()
	 * @generated
	 */
	EAttribute getStageEntry_Withdraws();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageEntry#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.clientele.model.StageEntry#getCount()
	 * @see #getStageEntry()
	 * @generated
	 */
	EAttribute getStageEntry_Count();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.StageEntry#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.clientele.model.StageEntry#getParts()
	 * @see #getStageEntry()
	 * @generated
	 */
	EReference getStageEntry_Parts();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.StagePart <em>Stage Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage Part</em>'.
	 * @see org.clientele.model.StagePart
	 * @generated
	 */
	EClass getStagePart();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StagePart#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.clientele.model.StagePart#getPlace()
	 * @see #getStagePart()
	 * @generated
	 */
	EAttribute getStagePart_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StagePart#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.clientele.model.StagePart#getText()
	 * @see #getStagePart()
	 * @generated
	 */
	EAttribute getStagePart_Text();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.StageMove <em>Stage Move</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage Move</em>'.
	 * @see org.clientele.model.StageMove
	 * @generated
	 */
	EClass getStageMove();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageMove#getCustomer <em>Customer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Customer</em>'.
	 * @see org.clientele.model.StageMove#getCustomer()
	 * @see #getStageMove()
	 * @generated
	 */
	EAttribute getStageMove_Customer();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageMove#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.clientele.model.StageMove#getModel()
	 * @see #getStageMove()
	 * @generated
	 */
	EAttribute getStageMove_Model();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageMove#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.clientele.model.StageMove#getFrom()
	 * @see #getStageMove()
	 * @generated
	 */
	EAttribute getStageMove_From();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageMove#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.clientele.model.StageMove#getTo()
	 * @see #getStageMove()
	 * @generated
	 */
	EAttribute getStageMove_To();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageMove#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see org.clientele.model.StageMove#getDay()
	 * @see #getStageMove()
	 * @generated
	 */
	EAttribute getStageMove_Day();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageMove#getRecordedAt <em>Recorded At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorded At</em>'.
	 * @see org.clientele.model.StageMove#getRecordedAt()
	 * @see #getStageMove()
	 * @generated
	 */
	EAttribute getStageMove_RecordedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageMove#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.clientele.model.StageMove#getCause()
	 * @see #getStageMove()
	 * @generated
	 */
	EAttribute getStageMove_Cause();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageMove#getHeldUntil <em>Held Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Held Until</em>'.
	 * @see org.clientele.model.StageMove#getHeldUntil()
	 * @see #getStageMove()
	 * @generated
	 */
	EAttribute getStageMove_HeldUntil();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageMove#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see org.clientele.model.StageMove#getAccount()
	 * @see #getStageMove()
	 * @generated
	 */
	EAttribute getStageMove_Account();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageMove#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.clientele.model.StageMove#getReason()
	 * @see #getStageMove()
	 * @generated
	 */
	EAttribute getStageMove_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageMove#getModelVersion <em>Model Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Version</em>'.
	 * @see org.clientele.model.StageMove#getModelVersion()
	 * @see #getStageMove()
	 * @generated
	 */
	EAttribute getStageMove_ModelVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.StageMove#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inputs</em>'.
	 * @see org.clientele.model.StageMove#getInputs()
	 * @see #getStageMove()
	 * @generated
	 */
	EAttribute getStageMove_Inputs();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.DeclineModel <em>Decline Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decline Model</em>'.
	 * @see org.clientele.model.DeclineModel
	 * @generated
	 */
	EClass getDeclineModel();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineModel#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.DeclineModel#getKey()
	 * @see #getDeclineModel()
	 * @generated
	 */
	EAttribute getDeclineModel_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineModel#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.clientele.model.DeclineModel#getThreshold()
	 * @see #getDeclineModel()
	 * @generated
	 */
	EAttribute getDeclineModel_Threshold();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineModel#getLeastOrders <em>Least Orders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Least Orders</em>'.
	 * @see org.clientele.model.DeclineModel#getLeastOrders()
	 * @see #getDeclineModel()
	 * @generated
	 */
	EAttribute getDeclineModel_LeastOrders();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineModel#getHorizonDays <em>Horizon Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Horizon Days</em>'.
	 * @see org.clientele.model.DeclineModel#getHorizonDays()
	 * @see #getDeclineModel()
	 * @generated
	 */
	EAttribute getDeclineModel_HorizonDays();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineModel#isRetired <em>Retired</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see org.clientele.model.DeclineModel#isRetired()
	 * @see #getDeclineModel()
	 * @generated
	 */
	EAttribute getDeclineModel_Retired();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.DeclineModel#getSignals <em>Signals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Signals</em>'.
	 * @see org.clientele.model.DeclineModel#getSignals()
	 * @see #getDeclineModel()
	 * @generated
	 */
	EReference getDeclineModel_Signals();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.DeclineSignalUse <em>Decline Signal Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decline Signal Use</em>'.
	 * @see org.clientele.model.DeclineSignalUse
	 * @generated
	 */
	EClass getDeclineSignalUse();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineSignalUse#getSignal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signal</em>'.
	 * @see org.clientele.model.DeclineSignalUse#getSignal()
	 * @see #getDeclineSignalUse()
	 * @generated
	 */
	EAttribute getDeclineSignalUse_Signal();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineSignalUse#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.clientele.model.DeclineSignalUse#getWeight()
	 * @see #getDeclineSignalUse()
	 * @generated
	 */
	EAttribute getDeclineSignalUse_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineSignalUse#getLeast <em>Least</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Least</em>'.
	 * @see org.clientele.model.DeclineSignalUse#getLeast()
	 * @see #getDeclineSignalUse()
	 * @generated
	 */
	EAttribute getDeclineSignalUse_Least();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineSignalUse#getMost <em>Most</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Most</em>'.
	 * @see org.clientele.model.DeclineSignalUse#getMost()
	 * @see #getDeclineSignalUse()
	 * @generated
	 */
	EAttribute getDeclineSignalUse_Most();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.DeclineCase <em>Decline Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decline Case</em>'.
	 * @see org.clientele.model.DeclineCase
	 * @generated
	 */
	EClass getDeclineCase();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineCase#getCustomer <em>Customer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Customer</em>'.
	 * @see org.clientele.model.DeclineCase#getCustomer()
	 * @see #getDeclineCase()
	 * @generated
	 */
	EAttribute getDeclineCase_Customer();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineCase#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.clientele.model.DeclineCase#getModel()
	 * @see #getDeclineCase()
	 * @generated
	 */
	EAttribute getDeclineCase_Model();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineCase#getModelVersion <em>Model Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Version</em>'.
	 * @see org.clientele.model.DeclineCase#getModelVersion()
	 * @see #getDeclineCase()
	 * @generated
	 */
	EAttribute getDeclineCase_ModelVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineCase#getOpenedOn <em>Opened On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opened On</em>'.
	 * @see org.clientele.model.DeclineCase#getOpenedOn()
	 * @see #getDeclineCase()
	 * @generated
	 */
	EAttribute getDeclineCase_OpenedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineCase#getOpenedBy <em>Opened By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opened By</em>'.
	 * @see org.clientele.model.DeclineCase#getOpenedBy()
	 * @see #getDeclineCase()
	 * @generated
	 */
	EAttribute getDeclineCase_OpenedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineCase#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.clientele.model.DeclineCase#getScore()
	 * @see #getDeclineCase()
	 * @generated
	 */
	EAttribute getDeclineCase_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineCase#getAtStake <em>At Stake</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At Stake</em>'.
	 * @see org.clientele.model.DeclineCase#getAtStake()
	 * @see #getDeclineCase()
	 * @generated
	 */
	EAttribute getDeclineCase_AtStake();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineCase#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inputs</em>'.
	 * @see org.clientele.model.DeclineCase#getInputs()
	 * @see #getDeclineCase()
	 * @generated
	 */
	EAttribute getDeclineCase_Inputs();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineCase#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision</em>'.
	 * @see org.clientele.model.DeclineCase#getDecision()
	 * @see #getDeclineCase()
	 * @generated
	 */
	EAttribute getDeclineCase_Decision();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineCase#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.clientele.model.DeclineCase#getReason()
	 * @see #getDeclineCase()
	 * @generated
	 */
	EAttribute getDeclineCase_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineCase#getChurn <em>Churn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Churn</em>'.
	 * @see org.clientele.model.DeclineCase#getChurn()
	 * @see #getDeclineCase()
	 * @generated
	 */
	EAttribute getDeclineCase_Churn();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineCase#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.clientele.model.DeclineCase#getDecidedOn()
	 * @see #getDeclineCase()
	 * @generated
	 */
	EAttribute getDeclineCase_DecidedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineCase#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see org.clientele.model.DeclineCase#getDecidedBy()
	 * @see #getDeclineCase()
	 * @generated
	 */
	EAttribute getDeclineCase_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineCase#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plan</em>'.
	 * @see org.clientele.model.DeclineCase#getPlan()
	 * @see #getDeclineCase()
	 * @generated
	 */
	EAttribute getDeclineCase_Plan();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineCase#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.clientele.model.DeclineCase#getCost()
	 * @see #getDeclineCase()
	 * @generated
	 */
	EAttribute getDeclineCase_Cost();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineCase#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.clientele.model.DeclineCase#getOutcome()
	 * @see #getDeclineCase()
	 * @generated
	 */
	EAttribute getDeclineCase_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineCase#getOutcomeOn <em>Outcome On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome On</em>'.
	 * @see org.clientele.model.DeclineCase#getOutcomeOn()
	 * @see #getDeclineCase()
	 * @generated
	 */
	EAttribute getDeclineCase_OutcomeOn();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.DeclineCase#getRegained <em>Regained</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Regained</em>'.
	 * @see org.clientele.model.DeclineCase#getRegained()
	 * @see #getDeclineCase()
	 * @generated
	 */
	EAttribute getDeclineCase_Regained();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.ContactPolicy <em>Contact Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contact Policy</em>'.
	 * @see org.clientele.model.ContactPolicy
	 * @generated
	 */
	EClass getContactPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ContactPolicy#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.ContactPolicy#getKey()
	 * @see #getContactPolicy()
	 * @generated
	 */
	EAttribute getContactPolicy_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ContactPolicy#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see org.clientele.model.ContactPolicy#getScheme()
	 * @see #getContactPolicy()
	 * @generated
	 */
	EAttribute getContactPolicy_Scheme();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ContactPolicy#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.clientele.model.ContactPolicy#getPosition()
	 * @see #getContactPolicy()
	 * @generated
	 */
	EAttribute getContactPolicy_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ContactPolicy#getOtherDays <em>Other Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Other Days</em>'.
	 * @see org.clientele.model.ContactPolicy#getOtherDays()
	 * @see #getContactPolicy()
	 * @generated
	 */
	EAttribute getContactPolicy_OtherDays();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ContactPolicy#isRetired <em>Retired</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see org.clientele.model.ContactPolicy#isRetired()
	 * @see #getContactPolicy()
	 * @generated
	 */
	EAttribute getContactPolicy_Retired();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.ContactPolicy#getLimits <em>Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Limits</em>'.
	 * @see org.clientele.model.ContactPolicy#getLimits()
	 * @see #getContactPolicy()
	 * @generated
	 */
	EReference getContactPolicy_Limits();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.ContactLimit <em>Contact Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contact Limit</em>'.
	 * @see org.clientele.model.ContactLimit
	 * @generated
	 */
	EClass getContactLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ContactLimit#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.clientele.model.ContactLimit#getValue()
	 * @see #getContactLimit()
	 * @generated
	 */
	EAttribute getContactLimit_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.ContactLimit#getDays <em>Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days</em>'.
	 * @see org.clientele.model.ContactLimit#getDays()
	 * @see #getContactLimit()
	 * @generated
	 */
	EAttribute getContactLimit_Days();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.PlanTemplate <em>Plan Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Template</em>'.
	 * @see org.clientele.model.PlanTemplate
	 * @generated
	 */
	EClass getPlanTemplate();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanTemplate#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.PlanTemplate#getKey()
	 * @see #getPlanTemplate()
	 * @generated
	 */
	EAttribute getPlanTemplate_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanTemplate#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.clientele.model.PlanTemplate#getKind()
	 * @see #getPlanTemplate()
	 * @generated
	 */
	EAttribute getPlanTemplate_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanTemplate#getSegment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Segment</em>'.
	 * @see org.clientele.model.PlanTemplate#getSegment()
	 * @see #getPlanTemplate()
	 * @generated
	 */
	EAttribute getPlanTemplate_Segment();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanTemplate#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see org.clientele.model.PlanTemplate#getScheme()
	 * @see #getPlanTemplate()
	 * @generated
	 */
	EAttribute getPlanTemplate_Scheme();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanTemplate#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.clientele.model.PlanTemplate#getValue()
	 * @see #getPlanTemplate()
	 * @generated
	 */
	EAttribute getPlanTemplate_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanTemplate#getRecurrence <em>Recurrence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recurrence</em>'.
	 * @see org.clientele.model.PlanTemplate#getRecurrence()
	 * @see #getPlanTemplate()
	 * @generated
	 */
	EAttribute getPlanTemplate_Recurrence();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanTemplate#getMinute <em>Minute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minute</em>'.
	 * @see org.clientele.model.PlanTemplate#getMinute()
	 * @see #getPlanTemplate()
	 * @generated
	 */
	EAttribute getPlanTemplate_Minute();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanTemplate#getEffort <em>Effort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effort</em>'.
	 * @see org.clientele.model.PlanTemplate#getEffort()
	 * @see #getPlanTemplate()
	 * @generated
	 */
	EAttribute getPlanTemplate_Effort();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanTemplate#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.clientele.model.PlanTemplate#getChannel()
	 * @see #getPlanTemplate()
	 * @generated
	 */
	EAttribute getPlanTemplate_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanTemplate#isRetired <em>Retired</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see org.clientele.model.PlanTemplate#isRetired()
	 * @see #getPlanTemplate()
	 * @generated
	 */
	EAttribute getPlanTemplate_Retired();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.PlanTemplate#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.clientele.model.PlanTemplate#getSections()
	 * @see #getPlanTemplate()
	 * @generated
	 */
	EReference getPlanTemplate_Sections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.PlanTemplate#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.clientele.model.PlanTemplate#getSteps()
	 * @see #getPlanTemplate()
	 * @generated
	 */
	EReference getPlanTemplate_Steps();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.PlanStep <em>Plan Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Step</em>'.
	 * @see org.clientele.model.PlanStep
	 * @generated
	 */
	EClass getPlanStep();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanStep#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.clientele.model.PlanStep#getPosition()
	 * @see #getPlanStep()
	 * @generated
	 */
	EAttribute getPlanStep_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanStep#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.clientele.model.PlanStep#getText()
	 * @see #getPlanStep()
	 * @generated
	 */
	EAttribute getPlanStep_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanStep#getAfterDays <em>After Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After Days</em>'.
	 * @see org.clientele.model.PlanStep#getAfterDays()
	 * @see #getPlanStep()
	 * @generated
	 */
	EAttribute getPlanStep_AfterDays();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanStep#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.clientele.model.PlanStep#getOwner()
	 * @see #getPlanStep()
	 * @generated
	 */
	EAttribute getPlanStep_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanStep#getTask <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Task</em>'.
	 * @see org.clientele.model.PlanStep#getTask()
	 * @see #getPlanStep()
	 * @generated
	 */
	EAttribute getPlanStep_Task();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.PlanSection <em>Plan Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Section</em>'.
	 * @see org.clientele.model.PlanSection
	 * @generated
	 */
	EClass getPlanSection();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanSection#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.clientele.model.PlanSection#getKey()
	 * @see #getPlanSection()
	 * @generated
	 */
	EAttribute getPlanSection_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanSection#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.clientele.model.PlanSection#getText()
	 * @see #getPlanSection()
	 * @generated
	 */
	EAttribute getPlanSection_Text();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.CarePlan <em>Care Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Care Plan</em>'.
	 * @see org.clientele.model.CarePlan
	 * @generated
	 */
	EClass getCarePlan();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.CarePlan#getCustomer <em>Customer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Customer</em>'.
	 * @see org.clientele.model.CarePlan#getCustomer()
	 * @see #getCarePlan()
	 * @generated
	 */
	EAttribute getCarePlan_Customer();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.CarePlan#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.clientele.model.CarePlan#getKind()
	 * @see #getCarePlan()
	 * @generated
	 */
	EAttribute getCarePlan_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.CarePlan#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template</em>'.
	 * @see org.clientele.model.CarePlan#getTemplate()
	 * @see #getCarePlan()
	 * @generated
	 */
	EAttribute getCarePlan_Template();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.CarePlan#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.clientele.model.CarePlan#getTitle()
	 * @see #getCarePlan()
	 * @generated
	 */
	EAttribute getCarePlan_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.CarePlan#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.clientele.model.CarePlan#getState()
	 * @see #getCarePlan()
	 * @generated
	 */
	EAttribute getCarePlan_State();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.CarePlan#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.clientele.model.CarePlan#getOwner()
	 * @see #getCarePlan()
	 * @generated
	 */
	EAttribute getCarePlan_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.CarePlan#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.clientele.model.CarePlan#getStart()
	 * @see #getCarePlan()
	 * @generated
	 */
	EAttribute getCarePlan_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.CarePlan#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.clientele.model.CarePlan#getUntil()
	 * @see #getCarePlan()
	 * @generated
	 */
	EAttribute getCarePlan_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.CarePlan#getRecurrence <em>Recurrence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recurrence</em>'.
	 * @see org.clientele.model.CarePlan#getRecurrence()
	 * @see #getCarePlan()
	 * @generated
	 */
	EAttribute getCarePlan_Recurrence();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.CarePlan#getMinute <em>Minute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minute</em>'.
	 * @see org.clientele.model.CarePlan#getMinute()
	 * @see #getCarePlan()
	 * @generated
	 */
	EAttribute getCarePlan_Minute();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.CarePlan#getEffort <em>Effort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effort</em>'.
	 * @see org.clientele.model.CarePlan#getEffort()
	 * @see #getCarePlan()
	 * @generated
	 */
	EAttribute getCarePlan_Effort();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.CarePlan#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.clientele.model.CarePlan#getChannel()
	 * @see #getCarePlan()
	 * @generated
	 */
	EAttribute getCarePlan_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.CarePlan#getPlannedTo <em>Planned To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned To</em>'.
	 * @see org.clientele.model.CarePlan#getPlannedTo()
	 * @see #getCarePlan()
	 * @generated
	 */
	EAttribute getCarePlan_PlannedTo();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.CarePlan#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.clientele.model.CarePlan#getSections()
	 * @see #getCarePlan()
	 * @generated
	 */
	EReference getCarePlan_Sections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.CarePlan#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.clientele.model.CarePlan#getSteps()
	 * @see #getCarePlan()
	 * @generated
	 */
	EReference getCarePlan_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.CarePlan#getVisits <em>Visits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Visits</em>'.
	 * @see org.clientele.model.CarePlan#getVisits()
	 * @see #getCarePlan()
	 * @generated
	 */
	EReference getCarePlan_Visits();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.PlanVisit <em>Plan Visit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Visit</em>'.
	 * @see org.clientele.model.PlanVisit
	 * @generated
	 */
	EClass getPlanVisit();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanVisit#getPlanned <em>Planned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned</em>'.
	 * @see org.clientele.model.PlanVisit#getPlanned()
	 * @see #getPlanVisit()
	 * @generated
	 */
	EAttribute getPlanVisit_Planned();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanVisit#getMoved <em>Moved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Moved</em>'.
	 * @see org.clientele.model.PlanVisit#getMoved()
	 * @see #getPlanVisit()
	 * @generated
	 */
	EAttribute getPlanVisit_Moved();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanVisit#getMissed <em>Missed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Missed</em>'.
	 * @see org.clientele.model.PlanVisit#getMissed()
	 * @see #getPlanVisit()
	 * @generated
	 */
	EAttribute getPlanVisit_Missed();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanVisit#getTask <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Task</em>'.
	 * @see org.clientele.model.PlanVisit#getTask()
	 * @see #getPlanVisit()
	 * @generated
	 */
	EAttribute getPlanVisit_Task();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanVisit#getHeld <em>Held</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Held</em>'.
	 * @see org.clientele.model.PlanVisit#getHeld()
	 * @see #getPlanVisit()
	 * @generated
	 */
	EAttribute getPlanVisit_Held();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanVisit#getInteraction <em>Interaction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interaction</em>'.
	 * @see org.clientele.model.PlanVisit#getInteraction()
	 * @see #getPlanVisit()
	 * @generated
	 */
	EAttribute getPlanVisit_Interaction();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanVisit#getLeftOut <em>Left Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Left Out</em>'.
	 * @see org.clientele.model.PlanVisit#getLeftOut()
	 * @see #getPlanVisit()
	 * @generated
	 */
	EAttribute getPlanVisit_LeftOut();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.PlanVisit#getConfirmed <em>Confirmed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confirmed</em>'.
	 * @see org.clientele.model.PlanVisit#getConfirmed()
	 * @see #getPlanVisit()
	 * @generated
	 */
	EAttribute getPlanVisit_Confirmed();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.WorkCapacity <em>Work Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Work Capacity</em>'.
	 * @see org.clientele.model.WorkCapacity
	 * @generated
	 */
	EClass getWorkCapacity();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.WorkCapacity#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see org.clientele.model.WorkCapacity#getAccount()
	 * @see #getWorkCapacity()
	 * @generated
	 */
	EAttribute getWorkCapacity_Account();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.WorkCapacity#getMonday <em>Monday</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Monday</em>'.
	 * @see org.clientele.model.WorkCapacity#getMonday()
	 * @see #getWorkCapacity()
	 * @generated
	 */
	EAttribute getWorkCapacity_Monday();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.WorkCapacity#getTuesday <em>Tuesday</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tuesday</em>'.
	 * @see org.clientele.model.WorkCapacity#getTuesday()
	 * @see #getWorkCapacity()
	 * @generated
	 */
	EAttribute getWorkCapacity_Tuesday();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.WorkCapacity#getWednesday <em>Wednesday</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wednesday</em>'.
	 * @see org.clientele.model.WorkCapacity#getWednesday()
	 * @see #getWorkCapacity()
	 * @generated
	 */
	EAttribute getWorkCapacity_Wednesday();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.WorkCapacity#getThursday <em>Thursday</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thursday</em>'.
	 * @see org.clientele.model.WorkCapacity#getThursday()
	 * @see #getWorkCapacity()
	 * @generated
	 */
	EAttribute getWorkCapacity_Thursday();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.WorkCapacity#getFriday <em>Friday</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Friday</em>'.
	 * @see org.clientele.model.WorkCapacity#getFriday()
	 * @see #getWorkCapacity()
	 * @generated
	 */
	EAttribute getWorkCapacity_Friday();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.WorkCapacity#getSaturday <em>Saturday</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Saturday</em>'.
	 * @see org.clientele.model.WorkCapacity#getSaturday()
	 * @see #getWorkCapacity()
	 * @generated
	 */
	EAttribute getWorkCapacity_Saturday();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.WorkCapacity#getSunday <em>Sunday</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sunday</em>'.
	 * @see org.clientele.model.WorkCapacity#getSunday()
	 * @see #getWorkCapacity()
	 * @generated
	 */
	EAttribute getWorkCapacity_Sunday();

	/**
	 * Returns the meta object for the containment reference list '{@link org.clientele.model.WorkCapacity#getExceptions <em>Exceptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exceptions</em>'.
	 * @see org.clientele.model.WorkCapacity#getExceptions()
	 * @see #getWorkCapacity()
	 * @generated
	 */
	EReference getWorkCapacity_Exceptions();

	/**
	 * Returns the meta object for class '{@link org.clientele.model.CapacityException <em>Capacity Exception</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capacity Exception</em>'.
	 * @see org.clientele.model.CapacityException
	 * @generated
	 */
	EClass getCapacityException();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.CapacityException#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.clientele.model.CapacityException#getMinutes()
	 * @see #getCapacityException()
	 * @generated
	 */
	EAttribute getCapacityException_Minutes();

	/**
	 * Returns the meta object for the attribute '{@link org.clientele.model.CapacityException#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.clientele.model.CapacityException#getNote()
	 * @see #getCapacityException()
	 * @generated
	 */
	EAttribute getCapacityException_Note();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.NameKind <em>Name Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Name Kind</em>'.
	 * @see org.clientele.model.NameKind
	 * @generated
	 */
	EEnum getNameKind();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.NameScript <em>Name Script</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Name Script</em>'.
	 * @see org.clientele.model.NameScript
	 * @generated
	 */
	EEnum getNameScript();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.AddressKind <em>Address Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Address Kind</em>'.
	 * @see org.clientele.model.AddressKind
	 * @generated
	 */
	EEnum getAddressKind();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.ContactPointKind <em>Contact Point Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contact Point Kind</em>'.
	 * @see org.clientele.model.ContactPointKind
	 * @generated
	 */
	EEnum getContactPointKind();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.Consent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Consent</em>'.
	 * @see org.clientele.model.Consent
	 * @generated
	 */
	EEnum getConsent();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.RelationshipKind <em>Relationship Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relationship Kind</em>'.
	 * @see org.clientele.model.RelationshipKind
	 * @generated
	 */
	EEnum getRelationshipKind();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.TieStrength <em>Tie Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tie Strength</em>'.
	 * @see org.clientele.model.TieStrength
	 * @generated
	 */
	EEnum getTieStrength();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.EvidenceSource <em>Evidence Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evidence Source</em>'.
	 * @see org.clientele.model.EvidenceSource
	 * @generated
	 */
	EEnum getEvidenceSource();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.CustomerKind <em>Customer Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Customer Kind</em>'.
	 * @see org.clientele.model.CustomerKind
	 * @generated
	 */
	EEnum getCustomerKind();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.ValueSource <em>Value Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Value Source</em>'.
	 * @see org.clientele.model.ValueSource
	 * @generated
	 */
	EEnum getValueSource();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.LampKind <em>Lamp Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Lamp Kind</em>'.
	 * @see org.clientele.model.LampKind
	 * @generated
	 */
	EEnum getLampKind();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.LampState <em>Lamp State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Lamp State</em>'.
	 * @see org.clientele.model.LampState
	 * @generated
	 */
	EEnum getLampState();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.NeedKind <em>Need Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Need Kind</em>'.
	 * @see org.clientele.model.NeedKind
	 * @generated
	 */
	EEnum getNeedKind();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.NeedState <em>Need State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Need State</em>'.
	 * @see org.clientele.model.NeedState
	 * @generated
	 */
	EEnum getNeedState();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.FieldType <em>Field Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Field Type</em>'.
	 * @see org.clientele.model.FieldType
	 * @generated
	 */
	EEnum getFieldType();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.Requirement <em>Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Requirement</em>'.
	 * @see org.clientele.model.Requirement
	 * @generated
	 */
	EEnum getRequirement();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.HitPolicy <em>Hit Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Hit Policy</em>'.
	 * @see org.clientele.model.HitPolicy
	 * @generated
	 */
	EEnum getHitPolicy();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.CollectOperator <em>Collect Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Collect Operator</em>'.
	 * @see org.clientele.model.CollectOperator
	 * @generated
	 */
	EEnum getCollectOperator();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.CellType <em>Cell Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cell Type</em>'.
	 * @see org.clientele.model.CellType
	 * @generated
	 */
	EEnum getCellType();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.InteractionKind <em>Interaction Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Interaction Kind</em>'.
	 * @see org.clientele.model.InteractionKind
	 * @generated
	 */
	EEnum getInteractionKind();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.InteractionDirection <em>Interaction Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Interaction Direction</em>'.
	 * @see org.clientele.model.InteractionDirection
	 * @generated
	 */
	EEnum getInteractionDirection();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.OrderKind <em>Order Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Order Kind</em>'.
	 * @see org.clientele.model.OrderKind
	 * @generated
	 */
	EEnum getOrderKind();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.ReturnMatch <em>Return Match</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Return Match</em>'.
	 * @see org.clientele.model.ReturnMatch
	 * @generated
	 */
	EEnum getReturnMatch();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.MembershipCause <em>Membership Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Membership Cause</em>'.
	 * @see org.clientele.model.MembershipCause
	 * @generated
	 */
	EEnum getMembershipCause();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.Junction <em>Junction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Junction</em>'.
	 * @see org.clientele.model.Junction
	 * @generated
	 */
	EEnum getJunction();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.OperandType <em>Operand Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Operand Type</em>'.
	 * @see org.clientele.model.OperandType
	 * @generated
	 */
	EEnum getOperandType();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.RfmMeasureKind <em>Rfm Measure Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rfm Measure Kind</em>'.
	 * @see org.clientele.model.RfmMeasureKind
	 * @generated
	 */
	EEnum getRfmMeasureKind();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.RfmTieKind <em>Rfm Tie Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rfm Tie Kind</em>'.
	 * @see org.clientele.model.RfmTieKind
	 * @generated
	 */
	EEnum getRfmTieKind();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.PeriodUnit <em>Period Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Period Unit</em>'.
	 * @see org.clientele.model.PeriodUnit
	 * @generated
	 */
	EEnum getPeriodUnit();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.PrivilegeKind <em>Privilege Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Privilege Kind</em>'.
	 * @see org.clientele.model.PrivilegeKind
	 * @generated
	 */
	EEnum getPrivilegeKind();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.StageCause <em>Stage Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stage Cause</em>'.
	 * @see org.clientele.model.StageCause
	 * @generated
	 */
	EEnum getStageCause();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.DeclineDecision <em>Decline Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Decline Decision</em>'.
	 * @see org.clientele.model.DeclineDecision
	 * @generated
	 */
	EEnum getDeclineDecision();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.ChurnKind <em>Churn Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Churn Kind</em>'.
	 * @see org.clientele.model.ChurnKind
	 * @generated
	 */
	EEnum getChurnKind();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.DeclineOutcome <em>Decline Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Decline Outcome</em>'.
	 * @see org.clientele.model.DeclineOutcome
	 * @generated
	 */
	EEnum getDeclineOutcome();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.PlanKind <em>Plan Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Plan Kind</em>'.
	 * @see org.clientele.model.PlanKind
	 * @generated
	 */
	EEnum getPlanKind();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.PlanState <em>Plan State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Plan State</em>'.
	 * @see org.clientele.model.PlanState
	 * @generated
	 */
	EEnum getPlanState();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.TaskPriority <em>Task Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Task Priority</em>'.
	 * @see org.clientele.model.TaskPriority
	 * @generated
	 */
	EEnum getTaskPriority();

	/**
	 * Returns the meta object for enum '{@link org.clientele.model.TaskChannel <em>Task Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Task Channel</em>'.
	 * @see org.clientele.model.TaskChannel
	 * @generated
	 */
	EEnum getTaskChannel();

	/**
	 * Returns the meta object for data type '{@link org.clientele.model.value.PartyId <em>Party Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Party Id</em>'.
	 * @see org.clientele.model.value.PartyId
	 * @model instanceClass="org.clientele.model.value.PartyId"
	 * @generated
	 */
	EDataType getPartyId();

	/**
	 * Returns the meta object for data type '{@link org.clientele.model.value.ProductId <em>Product Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Product Id</em>'.
	 * @see org.clientele.model.value.ProductId
	 * @model instanceClass="org.clientele.model.value.ProductId"
	 * @generated
	 */
	EDataType getProductId();

	/**
	 * Returns the meta object for data type '{@link org.clientele.model.value.OrderId <em>Order Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Order Id</em>'.
	 * @see org.clientele.model.value.OrderId
	 * @model instanceClass="org.clientele.model.value.OrderId"
	 * @generated
	 */
	EDataType getOrderId();

	/**
	 * Returns the meta object for data type '{@link org.clientele.model.value.OrderLineId <em>Order Line Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Order Line Id</em>'.
	 * @see org.clientele.model.value.OrderLineId
	 * @model instanceClass="org.clientele.model.value.OrderLineId"
	 * @generated
	 */
	EDataType getOrderLineId();

	/**
	 * Returns the meta object for data type '{@link org.clientele.model.value.TaskId <em>Task Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Task Id</em>'.
	 * @see org.clientele.model.value.TaskId
	 * @model instanceClass="org.clientele.model.value.TaskId"
	 * @generated
	 */
	EDataType getTaskId();

	/**
	 * Returns the meta object for data type '{@link org.clientele.model.value.SegmentId <em>Segment Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Segment Id</em>'.
	 * @see org.clientele.model.value.SegmentId
	 * @model instanceClass="org.clientele.model.value.SegmentId"
	 * @generated
	 */
	EDataType getSegmentId();

	/**
	 * Returns the meta object for data type '{@link org.clientele.model.value.StageModelId <em>Stage Model Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Stage Model Id</em>'.
	 * @see org.clientele.model.value.StageModelId
	 * @model instanceClass="org.clientele.model.value.StageModelId"
	 * @generated
	 */
	EDataType getStageModelId();

	/**
	 * Returns the meta object for data type '{@link org.clientele.model.value.CarePlanId <em>Care Plan Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Care Plan Id</em>'.
	 * @see org.clientele.model.value.CarePlanId
	 * @model instanceClass="org.clientele.model.value.CarePlanId"
	 * @generated
	 */
	EDataType getCarePlanId();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDateTime <em>Date Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Date Time</em>'.
	 * @see java.time.LocalDateTime
	 * @model instanceClass="java.time.LocalDateTime"
	 * @generated
	 */
	EDataType getDateTime();

	/**
	 * Returns the meta object for data type '{@link java.math.BigDecimal <em>Decimal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Decimal</em>'.
	 * @see java.math.BigDecimal
	 * @model instanceClass="java.math.BigDecimal"
	 * @generated
	 */
	EDataType getDecimal();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ClienteleFactory getClienteleFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.IdentifiedImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.AggregateImpl <em>Aggregate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.AggregateImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getAggregate()
		 * @generated
		 */
		EClass AGGREGATE = eINSTANCE.getAggregate();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGGREGATE__VERSION = eINSTANCE.getAggregate_Version();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.DatedImpl <em>Dated</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.DatedImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getDated()
		 * @generated
		 */
		EClass DATED = eINSTANCE.getDated();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATED__VALID_FROM = eINSTANCE.getDated_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATED__VALID_TO = eINSTANCE.getDated_ValidTo();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.TitledImpl <em>Titled</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.TitledImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getTitled()
		 * @generated
		 */
		EClass TITLED = eINSTANCE.getTitled();

		/**
		 * The meta object literal for the '<em><b>English</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TITLED__ENGLISH = eINSTANCE.getTitled_English();

		/**
		 * The meta object literal for the '<em><b>Chinese</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TITLED__CHINESE = eINSTANCE.getTitled_Chinese();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TITLED__DESCRIPTION = eINSTANCE.getTitled_Description();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.PartyImpl <em>Party</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.PartyImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getParty()
		 * @generated
		 */
		EClass PARTY = eINSTANCE.getParty();

		/**
		 * The meta object literal for the '<em><b>Display Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__DISPLAY_NAME = eINSTANCE.getParty_DisplayName();

		/**
		 * The meta object literal for the '<em><b>External</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__EXTERNAL = eINSTANCE.getParty_External();

		/**
		 * The meta object literal for the '<em><b>Names</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__NAMES = eINSTANCE.getParty_Names();

		/**
		 * The meta object literal for the '<em><b>Addresses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__ADDRESSES = eINSTANCE.getParty_Addresses();

		/**
		 * The meta object literal for the '<em><b>Contact Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__CONTACT_POINTS = eINSTANCE.getParty_ContactPoints();

		/**
		 * The meta object literal for the '<em><b>Identifiers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__IDENTIFIERS = eINSTANCE.getParty_Identifiers();

		/**
		 * The meta object literal for the '<em><b>Relationships</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__RELATIONSHIPS = eINSTANCE.getParty_Relationships();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__FIELDS = eINSTANCE.getParty_Fields();

		/**
		 * The meta object literal for the '<em><b>Origins</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__ORIGINS = eINSTANCE.getParty_Origins();

		/**
		 * The meta object literal for the '<em><b>Attachments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__ATTACHMENTS = eINSTANCE.getParty_Attachments();

		/**
		 * The meta object literal for the '<em><b>Customer</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__CUSTOMER = eINSTANCE.getParty_Customer();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__NOTE = eINSTANCE.getParty_Note();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.PersonImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Family Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__FAMILY_NAME = eINSTANCE.getPerson_FamilyName();

		/**
		 * The meta object literal for the '<em><b>Given Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__GIVEN_NAME = eINSTANCE.getPerson_GivenName();

		/**
		 * The meta object literal for the '<em><b>Birth Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__BIRTH_DATE = eINSTANCE.getPerson_BirthDate();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.OrganisationImpl <em>Organisation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.OrganisationImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getOrganisation()
		 * @generated
		 */
		EClass ORGANISATION = eINSTANCE.getOrganisation();

		/**
		 * The meta object literal for the '<em><b>Legal Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__LEGAL_NAME = eINSTANCE.getOrganisation_LegalName();

		/**
		 * The meta object literal for the '<em><b>Industry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__INDUSTRY = eINSTANCE.getOrganisation_Industry();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.PartyNameImpl <em>Party Name</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.PartyNameImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getPartyName()
		 * @generated
		 */
		EClass PARTY_NAME = eINSTANCE.getPartyName();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY_NAME__KIND = eINSTANCE.getPartyName_Kind();

		/**
		 * The meta object literal for the '<em><b>Script</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY_NAME__SCRIPT = eINSTANCE.getPartyName_Script();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY_NAME__TEXT = eINSTANCE.getPartyName_Text();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.AddressImpl <em>Address</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.AddressImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getAddress()
		 * @generated
		 */
		EClass ADDRESS = eINSTANCE.getAddress();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__KIND = eINSTANCE.getAddress_Kind();

		/**
		 * The meta object literal for the '<em><b>Street</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__STREET = eINSTANCE.getAddress_Street();

		/**
		 * The meta object literal for the '<em><b>Postal Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__POSTAL_CODE = eINSTANCE.getAddress_PostalCode();

		/**
		 * The meta object literal for the '<em><b>City</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__CITY = eINSTANCE.getAddress_City();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__REGION = eINSTANCE.getAddress_Region();

		/**
		 * The meta object literal for the '<em><b>Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS__COUNTRY = eINSTANCE.getAddress_Country();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.ContactPointImpl <em>Contact Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.ContactPointImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getContactPoint()
		 * @generated
		 */
		EClass CONTACT_POINT = eINSTANCE.getContactPoint();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__KIND = eINSTANCE.getContactPoint_Kind();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__VALUE = eINSTANCE.getContactPoint_Value();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__LABEL = eINSTANCE.getContactPoint_Label();

		/**
		 * The meta object literal for the '<em><b>Preferred</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__PREFERRED = eINSTANCE.getContactPoint_Preferred();

		/**
		 * The meta object literal for the '<em><b>Consent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__CONSENT = eINSTANCE.getContactPoint_Consent();

		/**
		 * The meta object literal for the '<em><b>Consent Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__CONSENT_DATE = eINSTANCE.getContactPoint_ConsentDate();

		/**
		 * The meta object literal for the '<em><b>Consent Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POINT__CONSENT_EVIDENCE = eINSTANCE.getContactPoint_ConsentEvidence();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.IdentifierImpl <em>Identifier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.IdentifierImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getIdentifier()
		 * @generated
		 */
		EClass IDENTIFIER = eINSTANCE.getIdentifier();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIER__SCHEME = eINSTANCE.getIdentifier_Scheme();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIER__VALUE = eINSTANCE.getIdentifier_Value();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.RelationshipImpl <em>Relationship</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.RelationshipImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getRelationship()
		 * @generated
		 */
		EClass RELATIONSHIP = eINSTANCE.getRelationship();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__KIND = eINSTANCE.getRelationship_Kind();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__TARGET = eINSTANCE.getRelationship_Target();

		/**
		 * The meta object literal for the '<em><b>Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__STRENGTH = eINSTANCE.getRelationship_Strength();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__SHARE = eINSTANCE.getRelationship_Share();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__ROLE = eINSTANCE.getRelationship_Role();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATIONSHIP__NOTE = eINSTANCE.getRelationship_Note();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.ValueOriginImpl <em>Value Origin</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.ValueOriginImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getValueOrigin()
		 * @generated
		 */
		EClass VALUE_ORIGIN = eINSTANCE.getValueOrigin();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_ORIGIN__PATH = eINSTANCE.getValueOrigin_Path();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_ORIGIN__SOURCE = eINSTANCE.getValueOrigin_Source();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_ORIGIN__CONFIDENCE = eINSTANCE.getValueOrigin_Confidence();

		/**
		 * The meta object literal for the '<em><b>Observed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_ORIGIN__OBSERVED_ON = eINSTANCE.getValueOrigin_ObservedOn();

		/**
		 * The meta object literal for the '<em><b>Confirmed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_ORIGIN__CONFIRMED_ON = eINSTANCE.getValueOrigin_ConfirmedOn();

		/**
		 * The meta object literal for the '<em><b>Confirmed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_ORIGIN__CONFIRMED_BY = eINSTANCE.getValueOrigin_ConfirmedBy();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.AttachmentImpl <em>Attachment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.AttachmentImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getAttachment()
		 * @generated
		 */
		EClass ATTACHMENT = eINSTANCE.getAttachment();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__NAME = eINSTANCE.getAttachment_Name();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__MEDIA_TYPE = eINSTANCE.getAttachment_MediaType();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__SIZE = eINSTANCE.getAttachment_Size();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__DIGEST = eINSTANCE.getAttachment_Digest();

		/**
		 * The meta object literal for the '<em><b>Sealed Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__SEALED_KEY = eINSTANCE.getAttachment_SealedKey();

		/**
		 * The meta object literal for the '<em><b>Added At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__ADDED_AT = eINSTANCE.getAttachment_AddedAt();

		/**
		 * The meta object literal for the '<em><b>Added By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__ADDED_BY = eINSTANCE.getAttachment_AddedBy();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__NOTE = eINSTANCE.getAttachment_Note();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.CustomerImpl <em>Customer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.CustomerImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getCustomer()
		 * @generated
		 */
		EClass CUSTOMER = eINSTANCE.getCustomer();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOMER__NUMBER = eINSTANCE.getCustomer_Number();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOMER__KIND = eINSTANCE.getCustomer_Kind();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOMER__OWNER = eINSTANCE.getCustomer_Owner();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOMER__SINCE = eINSTANCE.getCustomer_Since();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTOMER__TAGS = eINSTANCE.getCustomer_Tags();

		/**
		 * The meta object literal for the '<em><b>Classifications</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTOMER__CLASSIFICATIONS = eINSTANCE.getCustomer_Classifications();

		/**
		 * The meta object literal for the '<em><b>Lamps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTOMER__LAMPS = eINSTANCE.getCustomer_Lamps();

		/**
		 * The meta object literal for the '<em><b>Ratings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTOMER__RATINGS = eINSTANCE.getCustomer_Ratings();

		/**
		 * The meta object literal for the '<em><b>Needs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTOMER__NEEDS = eINSTANCE.getCustomer_Needs();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTOMER__DECISIONS = eINSTANCE.getCustomer_Decisions();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOMER__LANGUAGE = eINSTANCE.getCustomer_Language();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.TagImpl <em>Tag</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.TagImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getTag()
		 * @generated
		 */
		EClass TAG = eINSTANCE.getTag();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__NAME = eINSTANCE.getTag_Name();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.ClassificationImpl <em>Classification</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.ClassificationImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getClassification()
		 * @generated
		 */
		EClass CLASSIFICATION = eINSTANCE.getClassification();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASSIFICATION__SCHEME = eINSTANCE.getClassification_Scheme();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASSIFICATION__VALUE = eINSTANCE.getClassification_Value();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASSIFICATION__SOURCE = eINSTANCE.getClassification_Source();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASSIFICATION__EVIDENCE = eINSTANCE.getClassification_Evidence();

		/**
		 * The meta object literal for the '<em><b>Rule Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASSIFICATION__RULE_VERSION = eINSTANCE.getClassification_RuleVersion();

		/**
		 * The meta object literal for the '<em><b>Commit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASSIFICATION__COMMIT = eINSTANCE.getClassification_Commit();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASSIFICATION__INPUTS = eINSTANCE.getClassification_Inputs();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.LampImpl <em>Lamp</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.LampImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getLamp()
		 * @generated
		 */
		EClass LAMP = eINSTANCE.getLamp();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAMP__KIND = eINSTANCE.getLamp_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAMP__STATE = eINSTANCE.getLamp_State();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAMP__EVIDENCE = eINSTANCE.getLamp_Evidence();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAMP__DATE = eINSTANCE.getLamp_Date();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.RatingImpl <em>Rating</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.RatingImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getRating()
		 * @generated
		 */
		EClass RATING = eINSTANCE.getRating();

		/**
		 * The meta object literal for the '<em><b>Scorecard</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RATING__SCORECARD = eINSTANCE.getRating_Scorecard();

		/**
		 * The meta object literal for the '<em><b>Criterion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RATING__CRITERION = eINSTANCE.getRating_Criterion();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RATING__SCORE = eINSTANCE.getRating_Score();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RATING__EVIDENCE = eINSTANCE.getRating_Evidence();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RATING__DATE = eINSTANCE.getRating_Date();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.NeedImpl <em>Need</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.NeedImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getNeed()
		 * @generated
		 */
		EClass NEED = eINSTANCE.getNeed();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__KIND = eINSTANCE.getNeed_Kind();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__LEVEL = eINSTANCE.getNeed_Level();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__STATE = eINSTANCE.getNeed_State();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__TYPE = eINSTANCE.getNeed_Type();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__TEXT = eINSTANCE.getNeed_Text();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__AMOUNT = eINSTANCE.getNeed_Amount();

		/**
		 * The meta object literal for the '<em><b>Provided</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__PROVIDED = eINSTANCE.getNeed_Provided();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__CURRENCY = eINSTANCE.getNeed_Currency();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__DUE = eINSTANCE.getNeed_Due();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__EVIDENCE = eINSTANCE.getNeed_Evidence();

		/**
		 * The meta object literal for the '<em><b>Evidence Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__EVIDENCE_NOTE = eINSTANCE.getNeed_EvidenceNote();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__SINCE = eINSTANCE.getNeed_Since();

		/**
		 * The meta object literal for the '<em><b>Explicit Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__EXPLICIT_SINCE = eINSTANCE.getNeed_ExplicitSince();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.RecordedDecisionImpl <em>Recorded Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.RecordedDecisionImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getRecordedDecision()
		 * @generated
		 */
		EClass RECORDED_DECISION = eINSTANCE.getRecordedDecision();

		/**
		 * The meta object literal for the '<em><b>Table</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_DECISION__TABLE = eINSTANCE.getRecordedDecision_Table();

		/**
		 * The meta object literal for the '<em><b>Table Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_DECISION__TABLE_VERSION = eINSTANCE.getRecordedDecision_TableVersion();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_DECISION__OUTCOME = eINSTANCE.getRecordedDecision_Outcome();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_DECISION__REASON = eINSTANCE.getRecordedDecision_Reason();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_DECISION__DATE = eINSTANCE.getRecordedDecision_Date();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_DECISION__ACCOUNT = eINSTANCE.getRecordedDecision_Account();

		/**
		 * The meta object literal for the '<em><b>Task</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_DECISION__TASK = eINSTANCE.getRecordedDecision_Task();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.ClassificationSchemeImpl <em>Classification Scheme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.ClassificationSchemeImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getClassificationScheme()
		 * @generated
		 */
		EClass CLASSIFICATION_SCHEME = eINSTANCE.getClassificationScheme();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASSIFICATION_SCHEME__KEY = eINSTANCE.getClassificationScheme_Key();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASSIFICATION_SCHEME__SOURCE = eINSTANCE.getClassificationScheme_Source();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASSIFICATION_SCHEME__GROUP = eINSTANCE.getClassificationScheme_Group();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASSIFICATION_SCHEME__POSITION = eINSTANCE.getClassificationScheme_Position();

		/**
		 * The meta object literal for the '<em><b>Multiple</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASSIFICATION_SCHEME__MULTIPLE = eINSTANCE.getClassificationScheme_Multiple();

		/**
		 * The meta object literal for the '<em><b>Decision Table</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASSIFICATION_SCHEME__DECISION_TABLE = eINSTANCE.getClassificationScheme_DecisionTable();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASSIFICATION_SCHEME__RETIRED = eINSTANCE.getClassificationScheme_Retired();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLASSIFICATION_SCHEME__VALUES = eINSTANCE.getClassificationScheme_Values();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.SchemeValueImpl <em>Scheme Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.SchemeValueImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getSchemeValue()
		 * @generated
		 */
		EClass SCHEME_VALUE = eINSTANCE.getSchemeValue();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME_VALUE__KEY = eINSTANCE.getSchemeValue_Key();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME_VALUE__RETIRED = eINSTANCE.getSchemeValue_Retired();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.FieldDefinitionImpl <em>Field Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.FieldDefinitionImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getFieldDefinition()
		 * @generated
		 */
		EClass FIELD_DEFINITION = eINSTANCE.getFieldDefinition();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_DEFINITION__KEY = eINSTANCE.getFieldDefinition_Key();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_DEFINITION__TYPE = eINSTANCE.getFieldDefinition_Type();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_DEFINITION__POSITION = eINSTANCE.getFieldDefinition_Position();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_DEFINITION__RETIRED = eINSTANCE.getFieldDefinition_Retired();

		/**
		 * The meta object literal for the '<em><b>Kinds</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELD_DEFINITION__KINDS = eINSTANCE.getFieldDefinition_Kinds();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELD_DEFINITION__CHOICES = eINSTANCE.getFieldDefinition_Choices();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.FieldKindImpl <em>Field Kind</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.FieldKindImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getFieldKind()
		 * @generated
		 */
		EClass FIELD_KIND = eINSTANCE.getFieldKind();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_KIND__KIND = eINSTANCE.getFieldKind_Kind();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.FieldChoiceImpl <em>Field Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.FieldChoiceImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getFieldChoice()
		 * @generated
		 */
		EClass FIELD_CHOICE = eINSTANCE.getFieldChoice();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_CHOICE__KEY = eINSTANCE.getFieldChoice_Key();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_CHOICE__RETIRED = eINSTANCE.getFieldChoice_Retired();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.FieldValueImpl <em>Field Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.FieldValueImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getFieldValue()
		 * @generated
		 */
		EClass FIELD_VALUE = eINSTANCE.getFieldValue();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VALUE__FIELD = eINSTANCE.getFieldValue_Field();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VALUE__TEXT = eINSTANCE.getFieldValue_Text();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VALUE__NUMBER = eINSTANCE.getFieldValue_Number();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VALUE__CURRENCY = eINSTANCE.getFieldValue_Currency();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VALUE__DATE = eINSTANCE.getFieldValue_Date();

		/**
		 * The meta object literal for the '<em><b>Choice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VALUE__CHOICE = eINSTANCE.getFieldValue_Choice();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VALUE__PARTY = eINSTANCE.getFieldValue_Party();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.ProfileDefinitionImpl <em>Profile Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.ProfileDefinitionImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getProfileDefinition()
		 * @generated
		 */
		EClass PROFILE_DEFINITION = eINSTANCE.getProfileDefinition();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE_DEFINITION__KEY = eINSTANCE.getProfileDefinition_Key();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE_DEFINITION__KIND = eINSTANCE.getProfileDefinition_Kind();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROFILE_DEFINITION__FIELDS = eINSTANCE.getProfileDefinition_Fields();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.ProfileFieldImpl <em>Profile Field</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.ProfileFieldImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getProfileField()
		 * @generated
		 */
		EClass PROFILE_FIELD = eINSTANCE.getProfileField();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE_FIELD__PATH = eINSTANCE.getProfileField_Path();

		/**
		 * The meta object literal for the '<em><b>Requirement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE_FIELD__REQUIREMENT = eINSTANCE.getProfileField_Requirement();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE_FIELD__PURPOSE = eINSTANCE.getProfileField_Purpose();

		/**
		 * The meta object literal for the '<em><b>Legal Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE_FIELD__LEGAL_BASIS = eINSTANCE.getProfileField_LegalBasis();

		/**
		 * The meta object literal for the '<em><b>Max Age</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE_FIELD__MAX_AGE = eINSTANCE.getProfileField_MaxAge();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.ScorecardImpl <em>Scorecard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.ScorecardImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getScorecard()
		 * @generated
		 */
		EClass SCORECARD = eINSTANCE.getScorecard();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD__KEY = eINSTANCE.getScorecard_Key();

		/**
		 * The meta object literal for the '<em><b>Criteria</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORECARD__CRITERIA = eINSTANCE.getScorecard_Criteria();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.ScorecardCriterionImpl <em>Scorecard Criterion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.ScorecardCriterionImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getScorecardCriterion()
		 * @generated
		 */
		EClass SCORECARD_CRITERION = eINSTANCE.getScorecardCriterion();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD_CRITERION__KEY = eINSTANCE.getScorecardCriterion_Key();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD_CRITERION__GROUP = eINSTANCE.getScorecardCriterion_Group();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD_CRITERION__WEIGHT = eINSTANCE.getScorecardCriterion_Weight();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD_CRITERION__LOW = eINSTANCE.getScorecardCriterion_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORECARD_CRITERION__HIGH = eINSTANCE.getScorecardCriterion_High();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.DecisionTableImpl <em>Decision Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.DecisionTableImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getDecisionTable()
		 * @generated
		 */
		EClass DECISION_TABLE = eINSTANCE.getDecisionTable();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_TABLE__KEY = eINSTANCE.getDecisionTable_Key();

		/**
		 * The meta object literal for the '<em><b>Hit Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_TABLE__HIT_POLICY = eINSTANCE.getDecisionTable_HitPolicy();

		/**
		 * The meta object literal for the '<em><b>Collect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_TABLE__COLLECT = eINSTANCE.getDecisionTable_Collect();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION_TABLE__INPUTS = eINSTANCE.getDecisionTable_Inputs();

		/**
		 * The meta object literal for the '<em><b>Outputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION_TABLE__OUTPUTS = eINSTANCE.getDecisionTable_Outputs();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION_TABLE__ROWS = eINSTANCE.getDecisionTable_Rows();

		/**
		 * The meta object literal for the '<em><b>Tests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION_TABLE__TESTS = eINSTANCE.getDecisionTable_Tests();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.DecisionColumnImpl <em>Decision Column</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.DecisionColumnImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getDecisionColumn()
		 * @generated
		 */
		EClass DECISION_COLUMN = eINSTANCE.getDecisionColumn();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_COLUMN__KEY = eINSTANCE.getDecisionColumn_Key();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_COLUMN__TYPE = eINSTANCE.getDecisionColumn_Type();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.DecisionRowImpl <em>Decision Row</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.DecisionRowImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getDecisionRow()
		 * @generated
		 */
		EClass DECISION_ROW = eINSTANCE.getDecisionRow();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION_ROW__CELLS = eINSTANCE.getDecisionRow_Cells();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_ROW__NOTE = eINSTANCE.getDecisionRow_Note();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.DecisionCellImpl <em>Decision Cell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.DecisionCellImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getDecisionCell()
		 * @generated
		 */
		EClass DECISION_CELL = eINSTANCE.getDecisionCell();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_CELL__COLUMN = eINSTANCE.getDecisionCell_Column();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_CELL__TEXT = eINSTANCE.getDecisionCell_Text();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.DecisionTestImpl <em>Decision Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.DecisionTestImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getDecisionTest()
		 * @generated
		 */
		EClass DECISION_TEST = eINSTANCE.getDecisionTest();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION_TEST__NAME = eINSTANCE.getDecisionTest_Name();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION_TEST__CELLS = eINSTANCE.getDecisionTest_Cells();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.InteractionImpl <em>Interaction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.InteractionImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getInteraction()
		 * @generated
		 */
		EClass INTERACTION = eINSTANCE.getInteraction();

		/**
		 * The meta object literal for the '<em><b>Customer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__CUSTOMER = eINSTANCE.getInteraction_Customer();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__KIND = eINSTANCE.getInteraction_Kind();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__DIRECTION = eINSTANCE.getInteraction_Direction();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__AT = eINSTANCE.getInteraction_At();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__MINUTES = eINSTANCE.getInteraction_Minutes();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__SUBJECT = eINSTANCE.getInteraction_Subject();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__TEXT = eINSTANCE.getInteraction_Text();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__OUTCOME = eINSTANCE.getInteraction_Outcome();

		/**
		 * The meta object literal for the '<em><b>Next Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__NEXT_STEP = eINSTANCE.getInteraction_NextStep();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERACTION__OWNER = eINSTANCE.getInteraction_Owner();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERACTION__PARTICIPANTS = eINSTANCE.getInteraction_Participants();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.ParticipantImpl <em>Participant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.ParticipantImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getParticipant()
		 * @generated
		 */
		EClass PARTICIPANT = eINSTANCE.getParticipant();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__PARTY = eINSTANCE.getParticipant_Party();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__NAME = eINSTANCE.getParticipant_Name();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__ROLE = eINSTANCE.getParticipant_Role();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.TaskImpl <em>Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.TaskImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getTask()
		 * @generated
		 */
		EClass TASK = eINSTANCE.getTask();

		/**
		 * The meta object literal for the '<em><b>Customer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__CUSTOMER = eINSTANCE.getTask_Customer();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__OWNER = eINSTANCE.getTask_Owner();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__DUE = eINSTANCE.getTask_Due();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__TEXT = eINSTANCE.getTask_Text();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__ORIGIN = eINSTANCE.getTask_Origin();

		/**
		 * The meta object literal for the '<em><b>Done At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__DONE_AT = eINSTANCE.getTask_DoneAt();

		/**
		 * The meta object literal for the '<em><b>Done By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__DONE_BY = eINSTANCE.getTask_DoneBy();

		/**
		 * The meta object literal for the '<em><b>Cancelled At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__CANCELLED_AT = eINSTANCE.getTask_CancelledAt();

		/**
		 * The meta object literal for the '<em><b>Cancelled By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__CANCELLED_BY = eINSTANCE.getTask_CancelledBy();

		/**
		 * The meta object literal for the '<em><b>Cancel Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__CANCEL_REASON = eINSTANCE.getTask_CancelReason();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__PRIORITY = eINSTANCE.getTask_Priority();

		/**
		 * The meta object literal for the '<em><b>Effort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__EFFORT = eINSTANCE.getTask_Effort();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__CHANNEL = eINSTANCE.getTask_Channel();

		/**
		 * The meta object literal for the '<em><b>Starts At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__STARTS_AT = eINSTANCE.getTask_StartsAt();

		/**
		 * The meta object literal for the '<em><b>Remind At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__REMIND_AT = eINSTANCE.getTask_RemindAt();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__PLAN = eINSTANCE.getTask_Plan();

		/**
		 * The meta object literal for the '<em><b>Occurrence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__OCCURRENCE = eINSTANCE.getTask_Occurrence();

		/**
		 * The meta object literal for the '<em><b>Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK__UID = eINSTANCE.getTask_Uid();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.ProductImpl <em>Product</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.ProductImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getProduct()
		 * @generated
		 */
		EClass PRODUCT = eINSTANCE.getProduct();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCT__CODE = eINSTANCE.getProduct_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCT__NAME = eINSTANCE.getProduct_Name();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRODUCT__CATEGORY = eINSTANCE.getProduct_Category();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.OrderImpl <em>Order</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.OrderImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getOrder()
		 * @generated
		 */
		EClass ORDER = eINSTANCE.getOrder();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__NUMBER = eINSTANCE.getOrder_Number();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__KIND = eINSTANCE.getOrder_Kind();

		/**
		 * The meta object literal for the '<em><b>Customer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__CUSTOMER = eINSTANCE.getOrder_Customer();

		/**
		 * The meta object literal for the '<em><b>Placed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__PLACED_AT = eINSTANCE.getOrder_PlacedAt();

		/**
		 * The meta object literal for the '<em><b>Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__COUNTRY = eINSTANCE.getOrder_Country();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__CURRENCY = eINSTANCE.getOrder_Currency();

		/**
		 * The meta object literal for the '<em><b>Heads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__HEADS = eINSTANCE.getOrder_Heads();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__AMOUNT = eINSTANCE.getOrder_Amount();

		/**
		 * The meta object literal for the '<em><b>Base Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__BASE_AMOUNT = eINSTANCE.getOrder_BaseAmount();

		/**
		 * The meta object literal for the '<em><b>Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__RATE = eINSTANCE.getOrder_Rate();

		/**
		 * The meta object literal for the '<em><b>Rate Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__RATE_DATE = eINSTANCE.getOrder_RateDate();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORDER__LINES = eINSTANCE.getOrder_Lines();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.OrderLineImpl <em>Order Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.OrderLineImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getOrderLine()
		 * @generated
		 */
		EClass ORDER_LINE = eINSTANCE.getOrderLine();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_LINE__POSITION = eINSTANCE.getOrderLine_Position();

		/**
		 * The meta object literal for the '<em><b>Product</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_LINE__PRODUCT = eINSTANCE.getOrderLine_Product();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_LINE__DESCRIPTION = eINSTANCE.getOrderLine_Description();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_LINE__QUANTITY = eINSTANCE.getOrderLine_Quantity();

		/**
		 * The meta object literal for the '<em><b>Unit Price</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_LINE__UNIT_PRICE = eINSTANCE.getOrderLine_UnitPrice();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_LINE__AMOUNT = eINSTANCE.getOrderLine_Amount();

		/**
		 * The meta object literal for the '<em><b>Return Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_LINE__RETURN_OF = eINSTANCE.getOrderLine_ReturnOf();

		/**
		 * The meta object literal for the '<em><b>Return Match</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_LINE__RETURN_MATCH = eINSTANCE.getOrderLine_ReturnMatch();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.SegmentImpl <em>Segment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.SegmentImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getSegment()
		 * @generated
		 */
		EClass SEGMENT = eINSTANCE.getSegment();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__KEY = eINSTANCE.getSegment_Key();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__NAME = eINSTANCE.getSegment_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__DESCRIPTION = eINSTANCE.getSegment_Description();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__PURPOSE = eINSTANCE.getSegment_Purpose();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__OWNER = eINSTANCE.getSegment_Owner();

		/**
		 * The meta object literal for the '<em><b>Positioning Attribute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__POSITIONING_ATTRIBUTE = eINSTANCE.getSegment_PositioningAttribute();

		/**
		 * The meta object literal for the '<em><b>Positioning Benefit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__POSITIONING_BENEFIT = eINSTANCE.getSegment_PositioningBenefit();

		/**
		 * The meta object literal for the '<em><b>Positioning Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__POSITIONING_VALUE = eINSTANCE.getSegment_PositioningValue();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENT__CONDITION = eINSTANCE.getSegment_Condition();

		/**
		 * The meta object literal for the '<em><b>Manual</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENT__MANUAL = eINSTANCE.getSegment_Manual();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.ManualMemberImpl <em>Manual Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.ManualMemberImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getManualMember()
		 * @generated
		 */
		EClass MANUAL_MEMBER = eINSTANCE.getManualMember();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANUAL_MEMBER__PARTY = eINSTANCE.getManualMember_Party();

		/**
		 * The meta object literal for the '<em><b>Included</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANUAL_MEMBER__INCLUDED = eINSTANCE.getManualMember_Included();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANUAL_MEMBER__REASON = eINSTANCE.getManualMember_Reason();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANUAL_MEMBER__ACCOUNT = eINSTANCE.getManualMember_Account();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANUAL_MEMBER__SINCE = eINSTANCE.getManualMember_Since();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.MembershipEntryImpl <em>Membership Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.MembershipEntryImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getMembershipEntry()
		 * @generated
		 */
		EClass MEMBERSHIP_ENTRY = eINSTANCE.getMembershipEntry();

		/**
		 * The meta object literal for the '<em><b>Segment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP_ENTRY__SEGMENT = eINSTANCE.getMembershipEntry_Segment();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP_ENTRY__DAY = eINSTANCE.getMembershipEntry_Day();

		/**
		 * The meta object literal for the '<em><b>Recorded At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP_ENTRY__RECORDED_AT = eINSTANCE.getMembershipEntry_RecordedAt();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP_ENTRY__CAUSE = eINSTANCE.getMembershipEntry_Cause();

		/**
		 * The meta object literal for the '<em><b>Commit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP_ENTRY__COMMIT = eINSTANCE.getMembershipEntry_Commit();

		/**
		 * The meta object literal for the '<em><b>Rule Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP_ENTRY__RULE_VERSION = eINSTANCE.getMembershipEntry_RuleVersion();

		/**
		 * The meta object literal for the '<em><b>Precision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP_ENTRY__PRECISION = eINSTANCE.getMembershipEntry_Precision();

		/**
		 * The meta object literal for the '<em><b>Entered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP_ENTRY__ENTERED = eINSTANCE.getMembershipEntry_Entered();

		/**
		 * The meta object literal for the '<em><b>Left</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP_ENTRY__LEFT = eINSTANCE.getMembershipEntry_Left();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP_ENTRY__MEMBERS = eINSTANCE.getMembershipEntry_Members();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEMBERSHIP_ENTRY__PARTS = eINSTANCE.getMembershipEntry_Parts();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.MembershipPartImpl <em>Membership Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.MembershipPartImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getMembershipPart()
		 * @generated
		 */
		EClass MEMBERSHIP_PART = eINSTANCE.getMembershipPart();

		/**
		 * The meta object literal for the '<em><b>Entered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP_PART__ENTERED = eINSTANCE.getMembershipPart_Entered();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP_PART__PLACE = eINSTANCE.getMembershipPart_Place();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP_PART__TEXT = eINSTANCE.getMembershipPart_Text();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.ConditionImpl <em>Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.ConditionImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getCondition()
		 * @generated
		 */
		EClass CONDITION = eINSTANCE.getCondition();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.CompositeConditionImpl <em>Composite Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.CompositeConditionImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getCompositeCondition()
		 * @generated
		 */
		EClass COMPOSITE_CONDITION = eINSTANCE.getCompositeCondition();

		/**
		 * The meta object literal for the '<em><b>Junction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE_CONDITION__JUNCTION = eINSTANCE.getCompositeCondition_Junction();

		/**
		 * The meta object literal for the '<em><b>At Least</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE_CONDITION__AT_LEAST = eINSTANCE.getCompositeCondition_AtLeast();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPOSITE_CONDITION__CHILDREN = eINSTANCE.getCompositeCondition_Children();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.NegationImpl <em>Negation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.NegationImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getNegation()
		 * @generated
		 */
		EClass NEGATION = eINSTANCE.getNegation();

		/**
		 * The meta object literal for the '<em><b>Child</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEGATION__CHILD = eINSTANCE.getNegation_Child();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.TypedConditionImpl <em>Typed Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.TypedConditionImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getTypedCondition()
		 * @generated
		 */
		EClass TYPED_CONDITION = eINSTANCE.getTypedCondition();

		/**
		 * The meta object literal for the '<em><b>Type Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TYPED_CONDITION__TYPE_ID = eINSTANCE.getTypedCondition_TypeId();

		/**
		 * The meta object literal for the '<em><b>Operands</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TYPED_CONDITION__OPERANDS = eINSTANCE.getTypedCondition_Operands();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.OperandImpl <em>Operand</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.OperandImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getOperand()
		 * @generated
		 */
		EClass OPERAND = eINSTANCE.getOperand();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERAND__NAME = eINSTANCE.getOperand_Name();

		/**
		 * The meta object literal for the '<em><b>Value Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERAND__VALUE_TYPE = eINSTANCE.getOperand_ValueType();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERAND__TEXT = eINSTANCE.getOperand_Text();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.RfmModelImpl <em>Rfm Model</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.RfmModelImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getRfmModel()
		 * @generated
		 */
		EClass RFM_MODEL = eINSTANCE.getRfmModel();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RFM_MODEL__KEY = eINSTANCE.getRfmModel_Key();

		/**
		 * The meta object literal for the '<em><b>Reference Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RFM_MODEL__REFERENCE_DATE = eINSTANCE.getRfmModel_ReferenceDate();

		/**
		 * The meta object literal for the '<em><b>Window Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RFM_MODEL__WINDOW_DAYS = eINSTANCE.getRfmModel_WindowDays();

		/**
		 * The meta object literal for the '<em><b>Bins</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RFM_MODEL__BINS = eINSTANCE.getRfmModel_Bins();

		/**
		 * The meta object literal for the '<em><b>Ties</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RFM_MODEL__TIES = eINSTANCE.getRfmModel_Ties();

		/**
		 * The meta object literal for the '<em><b>Borders</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RFM_MODEL__BORDERS = eINSTANCE.getRfmModel_Borders();

		/**
		 * The meta object literal for the '<em><b>Areas</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RFM_MODEL__AREAS = eINSTANCE.getRfmModel_Areas();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.RfmBorderImpl <em>Rfm Border</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.RfmBorderImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getRfmBorder()
		 * @generated
		 */
		EClass RFM_BORDER = eINSTANCE.getRfmBorder();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RFM_BORDER__MEASURE = eINSTANCE.getRfmBorder_Measure();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RFM_BORDER__VALUE = eINSTANCE.getRfmBorder_Value();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.RfmAreaImpl <em>Rfm Area</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.RfmAreaImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getRfmArea()
		 * @generated
		 */
		EClass RFM_AREA = eINSTANCE.getRfmArea();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RFM_AREA__KEY = eINSTANCE.getRfmArea_Key();

		/**
		 * The meta object literal for the '<em><b>Recency From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RFM_AREA__RECENCY_FROM = eINSTANCE.getRfmArea_RecencyFrom();

		/**
		 * The meta object literal for the '<em><b>Recency To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RFM_AREA__RECENCY_TO = eINSTANCE.getRfmArea_RecencyTo();

		/**
		 * The meta object literal for the '<em><b>Frequency From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RFM_AREA__FREQUENCY_FROM = eINSTANCE.getRfmArea_FrequencyFrom();

		/**
		 * The meta object literal for the '<em><b>Frequency To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RFM_AREA__FREQUENCY_TO = eINSTANCE.getRfmArea_FrequencyTo();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.GradeTableImpl <em>Grade Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.GradeTableImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getGradeTable()
		 * @generated
		 */
		EClass GRADE_TABLE = eINSTANCE.getGradeTable();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_TABLE__KEY = eINSTANCE.getGradeTable_Key();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_TABLE__PERIOD = eINSTANCE.getGradeTable_Period();

		/**
		 * The meta object literal for the '<em><b>Periods</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_TABLE__PERIODS = eINSTANCE.getGradeTable_Periods();

		/**
		 * The meta object literal for the '<em><b>Reviews Before Fall</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_TABLE__REVIEWS_BEFORE_FALL = eINSTANCE.getGradeTable_ReviewsBeforeFall();

		/**
		 * The meta object literal for the '<em><b>Tolerance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_TABLE__TOLERANCE = eINSTANCE.getGradeTable_Tolerance();

		/**
		 * The meta object literal for the '<em><b>Cost Of Goods</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_TABLE__COST_OF_GOODS = eINSTANCE.getGradeTable_CostOfGoods();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_TABLE__RETIRED = eINSTANCE.getGradeTable_Retired();

		/**
		 * The meta object literal for the '<em><b>Metrics</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRADE_TABLE__METRICS = eINSTANCE.getGradeTable_Metrics();

		/**
		 * The meta object literal for the '<em><b>Grades</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRADE_TABLE__GRADES = eINSTANCE.getGradeTable_Grades();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.GradeMetricImpl <em>Grade Metric</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.GradeMetricImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getGradeMetric()
		 * @generated
		 */
		EClass GRADE_METRIC = eINSTANCE.getGradeMetric();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_METRIC__METRIC = eINSTANCE.getGradeMetric_Metric();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.GradeImpl <em>Grade</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.GradeImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getGrade()
		 * @generated
		 */
		EClass GRADE = eINSTANCE.getGrade();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE__KEY = eINSTANCE.getGrade_Key();

		/**
		 * The meta object literal for the '<em><b>Thresholds</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRADE__THRESHOLDS = eINSTANCE.getGrade_Thresholds();

		/**
		 * The meta object literal for the '<em><b>Privileges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRADE__PRIVILEGES = eINSTANCE.getGrade_Privileges();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.GradeThresholdImpl <em>Grade Threshold</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.GradeThresholdImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getGradeThreshold()
		 * @generated
		 */
		EClass GRADE_THRESHOLD = eINSTANCE.getGradeThreshold();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_THRESHOLD__METRIC = eINSTANCE.getGradeThreshold_Metric();

		/**
		 * The meta object literal for the '<em><b>Least</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_THRESHOLD__LEAST = eINSTANCE.getGradeThreshold_Least();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.PrivilegeImpl <em>Privilege</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.PrivilegeImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getPrivilege()
		 * @generated
		 */
		EClass PRIVILEGE = eINSTANCE.getPrivilege();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVILEGE__KEY = eINSTANCE.getPrivilege_Key();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVILEGE__KIND = eINSTANCE.getPrivilege_Kind();

		/**
		 * The meta object literal for the '<em><b>Every</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVILEGE__EVERY = eINSTANCE.getPrivilege_Every();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVILEGE__UNIT = eINSTANCE.getPrivilege_Unit();

		/**
		 * The meta object literal for the '<em><b>Occasion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVILEGE__OCCASION = eINSTANCE.getPrivilege_Occasion();

		/**
		 * The meta object literal for the '<em><b>Budget</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVILEGE__BUDGET = eINSTANCE.getPrivilege_Budget();

		/**
		 * The meta object literal for the '<em><b>Discount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVILEGE__DISCOUNT = eINSTANCE.getPrivilege_Discount();

		/**
		 * The meta object literal for the '<em><b>Exclusions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVILEGE__EXCLUSIONS = eINSTANCE.getPrivilege_Exclusions();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVILEGE__OWNER = eINSTANCE.getPrivilege_Owner();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.PrivilegeGrantImpl <em>Privilege Grant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.PrivilegeGrantImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getPrivilegeGrant()
		 * @generated
		 */
		EClass PRIVILEGE_GRANT = eINSTANCE.getPrivilegeGrant();

		/**
		 * The meta object literal for the '<em><b>Customer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVILEGE_GRANT__CUSTOMER = eINSTANCE.getPrivilegeGrant_Customer();

		/**
		 * The meta object literal for the '<em><b>Table</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVILEGE_GRANT__TABLE = eINSTANCE.getPrivilegeGrant_Table();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVILEGE_GRANT__GRADE = eINSTANCE.getPrivilegeGrant_Grade();

		/**
		 * The meta object literal for the '<em><b>Privilege</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVILEGE_GRANT__PRIVILEGE = eINSTANCE.getPrivilegeGrant_Privilege();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVILEGE_GRANT__DAY = eINSTANCE.getPrivilegeGrant_Day();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVILEGE_GRANT__COST = eINSTANCE.getPrivilegeGrant_Cost();

		/**
		 * The meta object literal for the '<em><b>Task</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVILEGE_GRANT__TASK = eINSTANCE.getPrivilegeGrant_Task();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVILEGE_GRANT__ACCOUNT = eINSTANCE.getPrivilegeGrant_Account();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIVILEGE_GRANT__NOTE = eINSTANCE.getPrivilegeGrant_Note();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.StageModelImpl <em>Stage Model</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.StageModelImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getStageModel()
		 * @generated
		 */
		EClass STAGE_MODEL = eINSTANCE.getStageModel();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_MODEL__KEY = eINSTANCE.getStageModel_Key();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_MODEL__SOURCE = eINSTANCE.getStageModel_Source();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_MODEL__POSITION = eINSTANCE.getStageModel_Position();

		/**
		 * The meta object literal for the '<em><b>Active</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_MODEL__ACTIVE = eINSTANCE.getStageModel_Active();

		/**
		 * The meta object literal for the '<em><b>Hold Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_MODEL__HOLD_DAYS = eINSTANCE.getStageModel_HoldDays();

		/**
		 * The meta object literal for the '<em><b>Stages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAGE_MODEL__STAGES = eINSTANCE.getStageModel_Stages();

		/**
		 * The meta object literal for the '<em><b>Transitions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAGE_MODEL__TRANSITIONS = eINSTANCE.getStageModel_Transitions();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.StageImpl <em>Stage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.StageImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getStage()
		 * @generated
		 */
		EClass STAGE = eINSTANCE.getStage();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__KEY = eINSTANCE.getStage_Key();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__START = eINSTANCE.getStage_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__END = eINSTANCE.getStage_End();

		/**
		 * The meta object literal for the '<em><b>Entry</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAGE__ENTRY = eINSTANCE.getStage_Entry();

		/**
		 * The meta object literal for the '<em><b>Exit</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAGE__EXIT = eINSTANCE.getStage_Exit();

		/**
		 * The meta object literal for the '<em><b>Focus English</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__FOCUS_ENGLISH = eINSTANCE.getStage_FocusEnglish();

		/**
		 * The meta object literal for the '<em><b>Focus Chinese</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__FOCUS_CHINESE = eINSTANCE.getStage_FocusChinese();

		/**
		 * The meta object literal for the '<em><b>Target Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__TARGET_DAYS = eINSTANCE.getStage_TargetDays();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.StageTransitionImpl <em>Stage Transition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.StageTransitionImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getStageTransition()
		 * @generated
		 */
		EClass STAGE_TRANSITION = eINSTANCE.getStageTransition();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_TRANSITION__FROM = eINSTANCE.getStageTransition_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_TRANSITION__TO = eINSTANCE.getStageTransition_To();

		/**
		 * The meta object literal for the '<em><b>Automatic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_TRANSITION__AUTOMATIC = eINSTANCE.getStageTransition_Automatic();

		/**
		 * The meta object literal for the '<em><b>By Hand</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_TRANSITION__BY_HAND = eINSTANCE.getStageTransition_ByHand();

		/**
		 * The meta object literal for the '<em><b>Guard</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAGE_TRANSITION__GUARD = eINSTANCE.getStageTransition_Guard();

		/**
		 * The meta object literal for the '<em><b>Guards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAGE_TRANSITION__GUARDS = eINSTANCE.getStageTransition_Guards();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.StageGuardUseImpl <em>Stage Guard Use</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.StageGuardUseImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getStageGuardUse()
		 * @generated
		 */
		EClass STAGE_GUARD_USE = eINSTANCE.getStageGuardUse();

		/**
		 * The meta object literal for the '<em><b>Guard</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_GUARD_USE__GUARD = eINSTANCE.getStageGuardUse_Guard();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.StageEntryImpl <em>Stage Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.StageEntryImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getStageEntry()
		 * @generated
		 */
		EClass STAGE_ENTRY = eINSTANCE.getStageEntry();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_ENTRY__MODEL = eINSTANCE.getStageEntry_Model();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_ENTRY__DAY = eINSTANCE.getStageEntry_Day();

		/**
		 * The meta object literal for the '<em><b>Recorded At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_ENTRY__RECORDED_AT = eINSTANCE.getStageEntry_RecordedAt();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_ENTRY__FROM = eINSTANCE.getStageEntry_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_ENTRY__TO = eINSTANCE.getStageEntry_To();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_ENTRY__CAUSE = eINSTANCE.getStageEntry_Cause();

		/**
		 * The meta object literal for the '<em><b>Commit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_ENTRY__COMMIT = eINSTANCE.getStageEntry_Commit();

		/**
		 * The meta object literal for the '<em><b>Model Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_ENTRY__MODEL_VERSION = eINSTANCE.getStageEntry_ModelVersion();

		/**
		 * The meta object literal for the '<em><b>Withdraws</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_ENTRY__WITHDRAWS = eINSTANCE.getStageEntry_Withdraws();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_ENTRY__COUNT = eINSTANCE.getStageEntry_Count();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAGE_ENTRY__PARTS = eINSTANCE.getStageEntry_Parts();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.StagePartImpl <em>Stage Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.StagePartImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getStagePart()
		 * @generated
		 */
		EClass STAGE_PART = eINSTANCE.getStagePart();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_PART__PLACE = eINSTANCE.getStagePart_Place();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_PART__TEXT = eINSTANCE.getStagePart_Text();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.StageMoveImpl <em>Stage Move</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.StageMoveImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getStageMove()
		 * @generated
		 */
		EClass STAGE_MOVE = eINSTANCE.getStageMove();

		/**
		 * The meta object literal for the '<em><b>Customer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_MOVE__CUSTOMER = eINSTANCE.getStageMove_Customer();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_MOVE__MODEL = eINSTANCE.getStageMove_Model();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_MOVE__FROM = eINSTANCE.getStageMove_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_MOVE__TO = eINSTANCE.getStageMove_To();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_MOVE__DAY = eINSTANCE.getStageMove_Day();

		/**
		 * The meta object literal for the '<em><b>Recorded At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_MOVE__RECORDED_AT = eINSTANCE.getStageMove_RecordedAt();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_MOVE__CAUSE = eINSTANCE.getStageMove_Cause();

		/**
		 * The meta object literal for the '<em><b>Held Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_MOVE__HELD_UNTIL = eINSTANCE.getStageMove_HeldUntil();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_MOVE__ACCOUNT = eINSTANCE.getStageMove_Account();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_MOVE__REASON = eINSTANCE.getStageMove_Reason();

		/**
		 * The meta object literal for the '<em><b>Model Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_MOVE__MODEL_VERSION = eINSTANCE.getStageMove_ModelVersion();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_MOVE__INPUTS = eINSTANCE.getStageMove_Inputs();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.DeclineModelImpl <em>Decline Model</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.DeclineModelImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getDeclineModel()
		 * @generated
		 */
		EClass DECLINE_MODEL = eINSTANCE.getDeclineModel();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_MODEL__KEY = eINSTANCE.getDeclineModel_Key();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_MODEL__THRESHOLD = eINSTANCE.getDeclineModel_Threshold();

		/**
		 * The meta object literal for the '<em><b>Least Orders</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_MODEL__LEAST_ORDERS = eINSTANCE.getDeclineModel_LeastOrders();

		/**
		 * The meta object literal for the '<em><b>Horizon Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_MODEL__HORIZON_DAYS = eINSTANCE.getDeclineModel_HorizonDays();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_MODEL__RETIRED = eINSTANCE.getDeclineModel_Retired();

		/**
		 * The meta object literal for the '<em><b>Signals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECLINE_MODEL__SIGNALS = eINSTANCE.getDeclineModel_Signals();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.DeclineSignalUseImpl <em>Decline Signal Use</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.DeclineSignalUseImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getDeclineSignalUse()
		 * @generated
		 */
		EClass DECLINE_SIGNAL_USE = eINSTANCE.getDeclineSignalUse();

		/**
		 * The meta object literal for the '<em><b>Signal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_SIGNAL_USE__SIGNAL = eINSTANCE.getDeclineSignalUse_Signal();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_SIGNAL_USE__WEIGHT = eINSTANCE.getDeclineSignalUse_Weight();

		/**
		 * The meta object literal for the '<em><b>Least</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_SIGNAL_USE__LEAST = eINSTANCE.getDeclineSignalUse_Least();

		/**
		 * The meta object literal for the '<em><b>Most</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_SIGNAL_USE__MOST = eINSTANCE.getDeclineSignalUse_Most();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.DeclineCaseImpl <em>Decline Case</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.DeclineCaseImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getDeclineCase()
		 * @generated
		 */
		EClass DECLINE_CASE = eINSTANCE.getDeclineCase();

		/**
		 * The meta object literal for the '<em><b>Customer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_CASE__CUSTOMER = eINSTANCE.getDeclineCase_Customer();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_CASE__MODEL = eINSTANCE.getDeclineCase_Model();

		/**
		 * The meta object literal for the '<em><b>Model Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_CASE__MODEL_VERSION = eINSTANCE.getDeclineCase_ModelVersion();

		/**
		 * The meta object literal for the '<em><b>Opened On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_CASE__OPENED_ON = eINSTANCE.getDeclineCase_OpenedOn();

		/**
		 * The meta object literal for the '<em><b>Opened By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_CASE__OPENED_BY = eINSTANCE.getDeclineCase_OpenedBy();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_CASE__SCORE = eINSTANCE.getDeclineCase_Score();

		/**
		 * The meta object literal for the '<em><b>At Stake</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_CASE__AT_STAKE = eINSTANCE.getDeclineCase_AtStake();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_CASE__INPUTS = eINSTANCE.getDeclineCase_Inputs();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_CASE__DECISION = eINSTANCE.getDeclineCase_Decision();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_CASE__REASON = eINSTANCE.getDeclineCase_Reason();

		/**
		 * The meta object literal for the '<em><b>Churn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_CASE__CHURN = eINSTANCE.getDeclineCase_Churn();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_CASE__DECIDED_ON = eINSTANCE.getDeclineCase_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_CASE__DECIDED_BY = eINSTANCE.getDeclineCase_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_CASE__PLAN = eINSTANCE.getDeclineCase_Plan();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_CASE__COST = eINSTANCE.getDeclineCase_Cost();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_CASE__OUTCOME = eINSTANCE.getDeclineCase_Outcome();

		/**
		 * The meta object literal for the '<em><b>Outcome On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_CASE__OUTCOME_ON = eINSTANCE.getDeclineCase_OutcomeOn();

		/**
		 * The meta object literal for the '<em><b>Regained</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECLINE_CASE__REGAINED = eINSTANCE.getDeclineCase_Regained();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.ContactPolicyImpl <em>Contact Policy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.ContactPolicyImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getContactPolicy()
		 * @generated
		 */
		EClass CONTACT_POLICY = eINSTANCE.getContactPolicy();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POLICY__KEY = eINSTANCE.getContactPolicy_Key();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POLICY__SCHEME = eINSTANCE.getContactPolicy_Scheme();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POLICY__POSITION = eINSTANCE.getContactPolicy_Position();

		/**
		 * The meta object literal for the '<em><b>Other Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POLICY__OTHER_DAYS = eINSTANCE.getContactPolicy_OtherDays();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_POLICY__RETIRED = eINSTANCE.getContactPolicy_Retired();

		/**
		 * The meta object literal for the '<em><b>Limits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTACT_POLICY__LIMITS = eINSTANCE.getContactPolicy_Limits();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.ContactLimitImpl <em>Contact Limit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.ContactLimitImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getContactLimit()
		 * @generated
		 */
		EClass CONTACT_LIMIT = eINSTANCE.getContactLimit();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_LIMIT__VALUE = eINSTANCE.getContactLimit_Value();

		/**
		 * The meta object literal for the '<em><b>Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTACT_LIMIT__DAYS = eINSTANCE.getContactLimit_Days();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.PlanTemplateImpl <em>Plan Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.PlanTemplateImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getPlanTemplate()
		 * @generated
		 */
		EClass PLAN_TEMPLATE = eINSTANCE.getPlanTemplate();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TEMPLATE__KEY = eINSTANCE.getPlanTemplate_Key();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TEMPLATE__KIND = eINSTANCE.getPlanTemplate_Kind();

		/**
		 * The meta object literal for the '<em><b>Segment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TEMPLATE__SEGMENT = eINSTANCE.getPlanTemplate_Segment();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TEMPLATE__SCHEME = eINSTANCE.getPlanTemplate_Scheme();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TEMPLATE__VALUE = eINSTANCE.getPlanTemplate_Value();

		/**
		 * The meta object literal for the '<em><b>Recurrence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TEMPLATE__RECURRENCE = eINSTANCE.getPlanTemplate_Recurrence();

		/**
		 * The meta object literal for the '<em><b>Minute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TEMPLATE__MINUTE = eINSTANCE.getPlanTemplate_Minute();

		/**
		 * The meta object literal for the '<em><b>Effort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TEMPLATE__EFFORT = eINSTANCE.getPlanTemplate_Effort();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TEMPLATE__CHANNEL = eINSTANCE.getPlanTemplate_Channel();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_TEMPLATE__RETIRED = eINSTANCE.getPlanTemplate_Retired();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_TEMPLATE__SECTIONS = eINSTANCE.getPlanTemplate_Sections();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_TEMPLATE__STEPS = eINSTANCE.getPlanTemplate_Steps();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.PlanStepImpl <em>Plan Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.PlanStepImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getPlanStep()
		 * @generated
		 */
		EClass PLAN_STEP = eINSTANCE.getPlanStep();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_STEP__POSITION = eINSTANCE.getPlanStep_Position();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_STEP__TEXT = eINSTANCE.getPlanStep_Text();

		/**
		 * The meta object literal for the '<em><b>After Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_STEP__AFTER_DAYS = eINSTANCE.getPlanStep_AfterDays();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_STEP__OWNER = eINSTANCE.getPlanStep_Owner();

		/**
		 * The meta object literal for the '<em><b>Task</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_STEP__TASK = eINSTANCE.getPlanStep_Task();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.PlanSectionImpl <em>Plan Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.PlanSectionImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getPlanSection()
		 * @generated
		 */
		EClass PLAN_SECTION = eINSTANCE.getPlanSection();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_SECTION__KEY = eINSTANCE.getPlanSection_Key();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_SECTION__TEXT = eINSTANCE.getPlanSection_Text();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.CarePlanImpl <em>Care Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.CarePlanImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getCarePlan()
		 * @generated
		 */
		EClass CARE_PLAN = eINSTANCE.getCarePlan();

		/**
		 * The meta object literal for the '<em><b>Customer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARE_PLAN__CUSTOMER = eINSTANCE.getCarePlan_Customer();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARE_PLAN__KIND = eINSTANCE.getCarePlan_Kind();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARE_PLAN__TEMPLATE = eINSTANCE.getCarePlan_Template();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARE_PLAN__TITLE = eINSTANCE.getCarePlan_Title();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARE_PLAN__STATE = eINSTANCE.getCarePlan_State();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARE_PLAN__OWNER = eINSTANCE.getCarePlan_Owner();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARE_PLAN__START = eINSTANCE.getCarePlan_Start();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARE_PLAN__UNTIL = eINSTANCE.getCarePlan_Until();

		/**
		 * The meta object literal for the '<em><b>Recurrence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARE_PLAN__RECURRENCE = eINSTANCE.getCarePlan_Recurrence();

		/**
		 * The meta object literal for the '<em><b>Minute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARE_PLAN__MINUTE = eINSTANCE.getCarePlan_Minute();

		/**
		 * The meta object literal for the '<em><b>Effort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARE_PLAN__EFFORT = eINSTANCE.getCarePlan_Effort();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARE_PLAN__CHANNEL = eINSTANCE.getCarePlan_Channel();

		/**
		 * The meta object literal for the '<em><b>Planned To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARE_PLAN__PLANNED_TO = eINSTANCE.getCarePlan_PlannedTo();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CARE_PLAN__SECTIONS = eINSTANCE.getCarePlan_Sections();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CARE_PLAN__STEPS = eINSTANCE.getCarePlan_Steps();

		/**
		 * The meta object literal for the '<em><b>Visits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CARE_PLAN__VISITS = eINSTANCE.getCarePlan_Visits();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.PlanVisitImpl <em>Plan Visit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.PlanVisitImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getPlanVisit()
		 * @generated
		 */
		EClass PLAN_VISIT = eINSTANCE.getPlanVisit();

		/**
		 * The meta object literal for the '<em><b>Planned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_VISIT__PLANNED = eINSTANCE.getPlanVisit_Planned();

		/**
		 * The meta object literal for the '<em><b>Moved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_VISIT__MOVED = eINSTANCE.getPlanVisit_Moved();

		/**
		 * The meta object literal for the '<em><b>Missed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_VISIT__MISSED = eINSTANCE.getPlanVisit_Missed();

		/**
		 * The meta object literal for the '<em><b>Task</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_VISIT__TASK = eINSTANCE.getPlanVisit_Task();

		/**
		 * The meta object literal for the '<em><b>Held</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_VISIT__HELD = eINSTANCE.getPlanVisit_Held();

		/**
		 * The meta object literal for the '<em><b>Interaction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_VISIT__INTERACTION = eINSTANCE.getPlanVisit_Interaction();

		/**
		 * The meta object literal for the '<em><b>Left Out</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_VISIT__LEFT_OUT = eINSTANCE.getPlanVisit_LeftOut();

		/**
		 * The meta object literal for the '<em><b>Confirmed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_VISIT__CONFIRMED = eINSTANCE.getPlanVisit_Confirmed();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.WorkCapacityImpl <em>Work Capacity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.WorkCapacityImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getWorkCapacity()
		 * @generated
		 */
		EClass WORK_CAPACITY = eINSTANCE.getWorkCapacity();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_CAPACITY__ACCOUNT = eINSTANCE.getWorkCapacity_Account();

		/**
		 * The meta object literal for the '<em><b>Monday</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_CAPACITY__MONDAY = eINSTANCE.getWorkCapacity_Monday();

		/**
		 * The meta object literal for the '<em><b>Tuesday</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_CAPACITY__TUESDAY = eINSTANCE.getWorkCapacity_Tuesday();

		/**
		 * The meta object literal for the '<em><b>Wednesday</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_CAPACITY__WEDNESDAY = eINSTANCE.getWorkCapacity_Wednesday();

		/**
		 * The meta object literal for the '<em><b>Thursday</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_CAPACITY__THURSDAY = eINSTANCE.getWorkCapacity_Thursday();

		/**
		 * The meta object literal for the '<em><b>Friday</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_CAPACITY__FRIDAY = eINSTANCE.getWorkCapacity_Friday();

		/**
		 * The meta object literal for the '<em><b>Saturday</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_CAPACITY__SATURDAY = eINSTANCE.getWorkCapacity_Saturday();

		/**
		 * The meta object literal for the '<em><b>Sunday</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_CAPACITY__SUNDAY = eINSTANCE.getWorkCapacity_Sunday();

		/**
		 * The meta object literal for the '<em><b>Exceptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORK_CAPACITY__EXCEPTIONS = eINSTANCE.getWorkCapacity_Exceptions();

		/**
		 * The meta object literal for the '{@link org.clientele.model.impl.CapacityExceptionImpl <em>Capacity Exception</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.impl.CapacityExceptionImpl
		 * @see org.clientele.model.impl.ClientelePackageImpl#getCapacityException()
		 * @generated
		 */
		EClass CAPACITY_EXCEPTION = eINSTANCE.getCapacityException();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPACITY_EXCEPTION__MINUTES = eINSTANCE.getCapacityException_Minutes();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPACITY_EXCEPTION__NOTE = eINSTANCE.getCapacityException_Note();

		/**
		 * The meta object literal for the '{@link org.clientele.model.NameKind <em>Name Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.NameKind
		 * @see org.clientele.model.impl.ClientelePackageImpl#getNameKind()
		 * @generated
		 */
		EEnum NAME_KIND = eINSTANCE.getNameKind();

		/**
		 * The meta object literal for the '{@link org.clientele.model.NameScript <em>Name Script</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.NameScript
		 * @see org.clientele.model.impl.ClientelePackageImpl#getNameScript()
		 * @generated
		 */
		EEnum NAME_SCRIPT = eINSTANCE.getNameScript();

		/**
		 * The meta object literal for the '{@link org.clientele.model.AddressKind <em>Address Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.AddressKind
		 * @see org.clientele.model.impl.ClientelePackageImpl#getAddressKind()
		 * @generated
		 */
		EEnum ADDRESS_KIND = eINSTANCE.getAddressKind();

		/**
		 * The meta object literal for the '{@link org.clientele.model.ContactPointKind <em>Contact Point Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.ContactPointKind
		 * @see org.clientele.model.impl.ClientelePackageImpl#getContactPointKind()
		 * @generated
		 */
		EEnum CONTACT_POINT_KIND = eINSTANCE.getContactPointKind();

		/**
		 * The meta object literal for the '{@link org.clientele.model.Consent <em>Consent</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.Consent
		 * @see org.clientele.model.impl.ClientelePackageImpl#getConsent()
		 * @generated
		 */
		EEnum CONSENT = eINSTANCE.getConsent();

		/**
		 * The meta object literal for the '{@link org.clientele.model.RelationshipKind <em>Relationship Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.RelationshipKind
		 * @see org.clientele.model.impl.ClientelePackageImpl#getRelationshipKind()
		 * @generated
		 */
		EEnum RELATIONSHIP_KIND = eINSTANCE.getRelationshipKind();

		/**
		 * The meta object literal for the '{@link org.clientele.model.TieStrength <em>Tie Strength</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.TieStrength
		 * @see org.clientele.model.impl.ClientelePackageImpl#getTieStrength()
		 * @generated
		 */
		EEnum TIE_STRENGTH = eINSTANCE.getTieStrength();

		/**
		 * The meta object literal for the '{@link org.clientele.model.EvidenceSource <em>Evidence Source</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.EvidenceSource
		 * @see org.clientele.model.impl.ClientelePackageImpl#getEvidenceSource()
		 * @generated
		 */
		EEnum EVIDENCE_SOURCE = eINSTANCE.getEvidenceSource();

		/**
		 * The meta object literal for the '{@link org.clientele.model.CustomerKind <em>Customer Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.CustomerKind
		 * @see org.clientele.model.impl.ClientelePackageImpl#getCustomerKind()
		 * @generated
		 */
		EEnum CUSTOMER_KIND = eINSTANCE.getCustomerKind();

		/**
		 * The meta object literal for the '{@link org.clientele.model.ValueSource <em>Value Source</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.ValueSource
		 * @see org.clientele.model.impl.ClientelePackageImpl#getValueSource()
		 * @generated
		 */
		EEnum VALUE_SOURCE = eINSTANCE.getValueSource();

		/**
		 * The meta object literal for the '{@link org.clientele.model.LampKind <em>Lamp Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.LampKind
		 * @see org.clientele.model.impl.ClientelePackageImpl#getLampKind()
		 * @generated
		 */
		EEnum LAMP_KIND = eINSTANCE.getLampKind();

		/**
		 * The meta object literal for the '{@link org.clientele.model.LampState <em>Lamp State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.LampState
		 * @see org.clientele.model.impl.ClientelePackageImpl#getLampState()
		 * @generated
		 */
		EEnum LAMP_STATE = eINSTANCE.getLampState();

		/**
		 * The meta object literal for the '{@link org.clientele.model.NeedKind <em>Need Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.NeedKind
		 * @see org.clientele.model.impl.ClientelePackageImpl#getNeedKind()
		 * @generated
		 */
		EEnum NEED_KIND = eINSTANCE.getNeedKind();

		/**
		 * The meta object literal for the '{@link org.clientele.model.NeedState <em>Need State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.NeedState
		 * @see org.clientele.model.impl.ClientelePackageImpl#getNeedState()
		 * @generated
		 */
		EEnum NEED_STATE = eINSTANCE.getNeedState();

		/**
		 * The meta object literal for the '{@link org.clientele.model.FieldType <em>Field Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.FieldType
		 * @see org.clientele.model.impl.ClientelePackageImpl#getFieldType()
		 * @generated
		 */
		EEnum FIELD_TYPE = eINSTANCE.getFieldType();

		/**
		 * The meta object literal for the '{@link org.clientele.model.Requirement <em>Requirement</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.Requirement
		 * @see org.clientele.model.impl.ClientelePackageImpl#getRequirement()
		 * @generated
		 */
		EEnum REQUIREMENT = eINSTANCE.getRequirement();

		/**
		 * The meta object literal for the '{@link org.clientele.model.HitPolicy <em>Hit Policy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.HitPolicy
		 * @see org.clientele.model.impl.ClientelePackageImpl#getHitPolicy()
		 * @generated
		 */
		EEnum HIT_POLICY = eINSTANCE.getHitPolicy();

		/**
		 * The meta object literal for the '{@link org.clientele.model.CollectOperator <em>Collect Operator</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.CollectOperator
		 * @see org.clientele.model.impl.ClientelePackageImpl#getCollectOperator()
		 * @generated
		 */
		EEnum COLLECT_OPERATOR = eINSTANCE.getCollectOperator();

		/**
		 * The meta object literal for the '{@link org.clientele.model.CellType <em>Cell Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.CellType
		 * @see org.clientele.model.impl.ClientelePackageImpl#getCellType()
		 * @generated
		 */
		EEnum CELL_TYPE = eINSTANCE.getCellType();

		/**
		 * The meta object literal for the '{@link org.clientele.model.InteractionKind <em>Interaction Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.InteractionKind
		 * @see org.clientele.model.impl.ClientelePackageImpl#getInteractionKind()
		 * @generated
		 */
		EEnum INTERACTION_KIND = eINSTANCE.getInteractionKind();

		/**
		 * The meta object literal for the '{@link org.clientele.model.InteractionDirection <em>Interaction Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.InteractionDirection
		 * @see org.clientele.model.impl.ClientelePackageImpl#getInteractionDirection()
		 * @generated
		 */
		EEnum INTERACTION_DIRECTION = eINSTANCE.getInteractionDirection();

		/**
		 * The meta object literal for the '{@link org.clientele.model.OrderKind <em>Order Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.OrderKind
		 * @see org.clientele.model.impl.ClientelePackageImpl#getOrderKind()
		 * @generated
		 */
		EEnum ORDER_KIND = eINSTANCE.getOrderKind();

		/**
		 * The meta object literal for the '{@link org.clientele.model.ReturnMatch <em>Return Match</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.ReturnMatch
		 * @see org.clientele.model.impl.ClientelePackageImpl#getReturnMatch()
		 * @generated
		 */
		EEnum RETURN_MATCH = eINSTANCE.getReturnMatch();

		/**
		 * The meta object literal for the '{@link org.clientele.model.MembershipCause <em>Membership Cause</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.MembershipCause
		 * @see org.clientele.model.impl.ClientelePackageImpl#getMembershipCause()
		 * @generated
		 */
		EEnum MEMBERSHIP_CAUSE = eINSTANCE.getMembershipCause();

		/**
		 * The meta object literal for the '{@link org.clientele.model.Junction <em>Junction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.Junction
		 * @see org.clientele.model.impl.ClientelePackageImpl#getJunction()
		 * @generated
		 */
		EEnum JUNCTION = eINSTANCE.getJunction();

		/**
		 * The meta object literal for the '{@link org.clientele.model.OperandType <em>Operand Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.OperandType
		 * @see org.clientele.model.impl.ClientelePackageImpl#getOperandType()
		 * @generated
		 */
		EEnum OPERAND_TYPE = eINSTANCE.getOperandType();

		/**
		 * The meta object literal for the '{@link org.clientele.model.RfmMeasureKind <em>Rfm Measure Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.RfmMeasureKind
		 * @see org.clientele.model.impl.ClientelePackageImpl#getRfmMeasureKind()
		 * @generated
		 */
		EEnum RFM_MEASURE_KIND = eINSTANCE.getRfmMeasureKind();

		/**
		 * The meta object literal for the '{@link org.clientele.model.RfmTieKind <em>Rfm Tie Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.RfmTieKind
		 * @see org.clientele.model.impl.ClientelePackageImpl#getRfmTieKind()
		 * @generated
		 */
		EEnum RFM_TIE_KIND = eINSTANCE.getRfmTieKind();

		/**
		 * The meta object literal for the '{@link org.clientele.model.PeriodUnit <em>Period Unit</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.PeriodUnit
		 * @see org.clientele.model.impl.ClientelePackageImpl#getPeriodUnit()
		 * @generated
		 */
		EEnum PERIOD_UNIT = eINSTANCE.getPeriodUnit();

		/**
		 * The meta object literal for the '{@link org.clientele.model.PrivilegeKind <em>Privilege Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.PrivilegeKind
		 * @see org.clientele.model.impl.ClientelePackageImpl#getPrivilegeKind()
		 * @generated
		 */
		EEnum PRIVILEGE_KIND = eINSTANCE.getPrivilegeKind();

		/**
		 * The meta object literal for the '{@link org.clientele.model.StageCause <em>Stage Cause</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.StageCause
		 * @see org.clientele.model.impl.ClientelePackageImpl#getStageCause()
		 * @generated
		 */
		EEnum STAGE_CAUSE = eINSTANCE.getStageCause();

		/**
		 * The meta object literal for the '{@link org.clientele.model.DeclineDecision <em>Decline Decision</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.DeclineDecision
		 * @see org.clientele.model.impl.ClientelePackageImpl#getDeclineDecision()
		 * @generated
		 */
		EEnum DECLINE_DECISION = eINSTANCE.getDeclineDecision();

		/**
		 * The meta object literal for the '{@link org.clientele.model.ChurnKind <em>Churn Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.ChurnKind
		 * @see org.clientele.model.impl.ClientelePackageImpl#getChurnKind()
		 * @generated
		 */
		EEnum CHURN_KIND = eINSTANCE.getChurnKind();

		/**
		 * The meta object literal for the '{@link org.clientele.model.DeclineOutcome <em>Decline Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.DeclineOutcome
		 * @see org.clientele.model.impl.ClientelePackageImpl#getDeclineOutcome()
		 * @generated
		 */
		EEnum DECLINE_OUTCOME = eINSTANCE.getDeclineOutcome();

		/**
		 * The meta object literal for the '{@link org.clientele.model.PlanKind <em>Plan Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.PlanKind
		 * @see org.clientele.model.impl.ClientelePackageImpl#getPlanKind()
		 * @generated
		 */
		EEnum PLAN_KIND = eINSTANCE.getPlanKind();

		/**
		 * The meta object literal for the '{@link org.clientele.model.PlanState <em>Plan State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.PlanState
		 * @see org.clientele.model.impl.ClientelePackageImpl#getPlanState()
		 * @generated
		 */
		EEnum PLAN_STATE = eINSTANCE.getPlanState();

		/**
		 * The meta object literal for the '{@link org.clientele.model.TaskPriority <em>Task Priority</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.TaskPriority
		 * @see org.clientele.model.impl.ClientelePackageImpl#getTaskPriority()
		 * @generated
		 */
		EEnum TASK_PRIORITY = eINSTANCE.getTaskPriority();

		/**
		 * The meta object literal for the '{@link org.clientele.model.TaskChannel <em>Task Channel</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.TaskChannel
		 * @see org.clientele.model.impl.ClientelePackageImpl#getTaskChannel()
		 * @generated
		 */
		EEnum TASK_CHANNEL = eINSTANCE.getTaskChannel();

		/**
		 * The meta object literal for the '<em>Party Id</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.value.PartyId
		 * @see org.clientele.model.impl.ClientelePackageImpl#getPartyId()
		 * @generated
		 */
		EDataType PARTY_ID = eINSTANCE.getPartyId();

		/**
		 * The meta object literal for the '<em>Product Id</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.value.ProductId
		 * @see org.clientele.model.impl.ClientelePackageImpl#getProductId()
		 * @generated
		 */
		EDataType PRODUCT_ID = eINSTANCE.getProductId();

		/**
		 * The meta object literal for the '<em>Order Id</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.value.OrderId
		 * @see org.clientele.model.impl.ClientelePackageImpl#getOrderId()
		 * @generated
		 */
		EDataType ORDER_ID = eINSTANCE.getOrderId();

		/**
		 * The meta object literal for the '<em>Order Line Id</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.value.OrderLineId
		 * @see org.clientele.model.impl.ClientelePackageImpl#getOrderLineId()
		 * @generated
		 */
		EDataType ORDER_LINE_ID = eINSTANCE.getOrderLineId();

		/**
		 * The meta object literal for the '<em>Task Id</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.value.TaskId
		 * @see org.clientele.model.impl.ClientelePackageImpl#getTaskId()
		 * @generated
		 */
		EDataType TASK_ID = eINSTANCE.getTaskId();

		/**
		 * The meta object literal for the '<em>Segment Id</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.value.SegmentId
		 * @see org.clientele.model.impl.ClientelePackageImpl#getSegmentId()
		 * @generated
		 */
		EDataType SEGMENT_ID = eINSTANCE.getSegmentId();

		/**
		 * The meta object literal for the '<em>Stage Model Id</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.value.StageModelId
		 * @see org.clientele.model.impl.ClientelePackageImpl#getStageModelId()
		 * @generated
		 */
		EDataType STAGE_MODEL_ID = eINSTANCE.getStageModelId();

		/**
		 * The meta object literal for the '<em>Care Plan Id</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.clientele.model.value.CarePlanId
		 * @see org.clientele.model.impl.ClientelePackageImpl#getCarePlanId()
		 * @generated
		 */
		EDataType CARE_PLAN_ID = eINSTANCE.getCarePlanId();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.clientele.model.impl.ClientelePackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

		/**
		 * The meta object literal for the '<em>Date Time</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDateTime
		 * @see org.clientele.model.impl.ClientelePackageImpl#getDateTime()
		 * @generated
		 */
		EDataType DATE_TIME = eINSTANCE.getDateTime();

		/**
		 * The meta object literal for the '<em>Decimal</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.math.BigDecimal
		 * @see org.clientele.model.impl.ClientelePackageImpl#getDecimal()
		 * @generated
		 */
		EDataType DECIMAL = eINSTANCE.getDecimal();

	}

} //ClientelePackage

/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Customer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  The role of a party as a customer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Customer#getNumber <em>Number</em>}</li>
 *   <li>{@link org.clientele.model.Customer#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.Customer#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.clientele.model.Customer#getSince <em>Since</em>}</li>
 *   <li>{@link org.clientele.model.Customer#getTags <em>Tags</em>}</li>
 *   <li>{@link org.clientele.model.Customer#getClassifications <em>Classifications</em>}</li>
 *   <li>{@link org.clientele.model.Customer#getLamps <em>Lamps</em>}</li>
 *   <li>{@link org.clientele.model.Customer#getRatings <em>Ratings</em>}</li>
 *   <li>{@link org.clientele.model.Customer#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.clientele.model.Customer#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.clientele.model.Customer#getLanguage <em>Language</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getCustomer()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Customer extends Identified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The customer number: unique, never changed, never used again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.clientele.model.ClientelePackage#getCustomer_Number()
	 * @model unique="false"
	 *        annotation="urn:clientele:store key='true' permanent='true'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.clientele.model.Customer#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.CustomerKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.CustomerKind
	 * @see #setKind(CustomerKind)
	 * @see org.clientele.model.ClientelePackage#getCustomer_Kind()
	 * @model unique="false"
	 * @generated
	 */
	CustomerKind getKind();

	/**
	 * Sets the value of the '{@link org.clientele.model.Customer#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.CustomerKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CustomerKind value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The account of the member of staff who looks after the customer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.clientele.model.ClientelePackage#getCustomer_Owner()
	 * @model unique="false"
	 *        annotation="urn:clientele:store indexed='true'"
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.clientele.model.Customer#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The day on which the party became a customer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getCustomer_Since()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.clientele.model.Customer#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.Tag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tags</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getCustomer_Tags()
	 * @model containment="true"
	 * @generated
	 */
	EList<Tag> getTags();

	/**
	 * Returns the value of the '<em><b>Classifications</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.Classification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Classifications</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getCustomer_Classifications()
	 * @model containment="true"
	 * @generated
	 */
	EList<Classification> getClassifications();

	/**
	 * Returns the value of the '<em><b>Lamps</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.Lamp}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What is known of money, authority and need [Q01], and of approval of the product [C21].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lamps</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getCustomer_Lamps()
	 * @model containment="true"
	 * @generated
	 */
	EList<Lamp> getLamps();

	/**
	 * Returns the value of the '<em><b>Ratings</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.Rating}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What the staff gave on scorecards, such as fit [Q02] and potential [Q03].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ratings</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getCustomer_Ratings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Rating> getRatings();

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.Need}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Needs</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getCustomer_Needs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Need> getNeeds();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.RecordedDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What was decided about the customer, with reasons.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getCustomer_Decisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<RecordedDecision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The language in which the customer is spoken and written to, as a tag of BCP 47 such as "zh-CN"; since 1.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.clientele.model.ClientelePackage#getCustomer_Language()
	 * @model unique="false"
	 *        annotation="urn:clientele:store length='35'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.clientele.model.Customer#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

} // Customer

/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.time.LocalDate;

import org.clientele.model.value.PartyId;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Care Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A plan for one customer: to keep the relation, to visit again, or to win the customer back.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.CarePlan#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.clientele.model.CarePlan#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.CarePlan#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.clientele.model.CarePlan#getTitle <em>Title</em>}</li>
 *   <li>{@link org.clientele.model.CarePlan#getState <em>State</em>}</li>
 *   <li>{@link org.clientele.model.CarePlan#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.clientele.model.CarePlan#getStart <em>Start</em>}</li>
 *   <li>{@link org.clientele.model.CarePlan#getUntil <em>Until</em>}</li>
 *   <li>{@link org.clientele.model.CarePlan#getRecurrence <em>Recurrence</em>}</li>
 *   <li>{@link org.clientele.model.CarePlan#getMinute <em>Minute</em>}</li>
 *   <li>{@link org.clientele.model.CarePlan#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.clientele.model.CarePlan#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.clientele.model.CarePlan#getPlannedTo <em>Planned To</em>}</li>
 *   <li>{@link org.clientele.model.CarePlan#getSections <em>Sections</em>}</li>
 *   <li>{@link org.clientele.model.CarePlan#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.clientele.model.CarePlan#getVisits <em>Visits</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getCarePlan()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface CarePlan extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Customer</em>' attribute.
	 * @see #setCustomer(PartyId)
	 * @see org.clientele.model.ClientelePackage#getCarePlan_Customer()
	 * @model unique="false" dataType="org.clientele.model.PartyId"
	 *        annotation="urn:clientele:store indexed='true' party='true' newestBy='start'"
	 * @generated
	 */
	PartyId getCustomer();

	/**
	 * Sets the value of the '{@link org.clientele.model.CarePlan#getCustomer <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer</em>' attribute.
	 * @see #getCustomer()
	 * @generated
	 */
	void setCustomer(PartyId value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.PlanKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.PlanKind
	 * @see #setKind(PlanKind)
	 * @see org.clientele.model.ClientelePackage#getCarePlan_Kind()
	 * @model unique="false"
	 * @generated
	 */
	PlanKind getKind();

	/**
	 * Sets the value of the '{@link org.clientele.model.CarePlan#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.PlanKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PlanKind value);

	/**
	 * Returns the value of the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the template that it was made of; unset: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template</em>' attribute.
	 * @see #setTemplate(String)
	 * @see org.clientele.model.ClientelePackage#getCarePlan_Template()
	 * @model unique="false"
	 * @generated
	 */
	String getTemplate();

	/**
	 * Sets the value of the '{@link org.clientele.model.CarePlan#getTemplate <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' attribute.
	 * @see #getTemplate()
	 * @generated
	 */
	void setTemplate(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.clientele.model.ClientelePackage#getCarePlan_Title()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.clientele.model.CarePlan#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.PlanState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.clientele.model.PlanState
	 * @see #setState(PlanState)
	 * @see org.clientele.model.ClientelePackage#getCarePlan_State()
	 * @model unique="false"
	 * @generated
	 */
	PlanState getState();

	/**
	 * Sets the value of the '{@link org.clientele.model.CarePlan#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.clientele.model.PlanState
	 * @see #getState()
	 * @generated
	 */
	void setState(PlanState value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The account of who answers for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.clientele.model.ClientelePackage#getCarePlan_Owner()
	 * @model unique="false"
	 *        annotation="urn:clientele:store indexed='true'"
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.clientele.model.CarePlan#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getCarePlan_Start()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.clientele.model.CarePlan#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The last day; unset: open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getCarePlan_Until()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.clientele.model.CarePlan#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Recurrence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When contacts recur, as a rule of RFC 5545; unset: once, on the first day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recurrence</em>' attribute.
	 * @see #setRecurrence(String)
	 * @see org.clientele.model.ClientelePackage#getCarePlan_Recurrence()
	 * @model unique="false"
	 *        annotation="urn:clientele:store length='1000'"
	 * @generated
	 */
	String getRecurrence();

	/**
	 * Sets the value of the '{@link org.clientele.model.CarePlan#getRecurrence <em>Recurrence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recurrence</em>' attribute.
	 * @see #getRecurrence()
	 * @generated
	 */
	void setRecurrence(String value);

	/**
	 * Returns the value of the '<em><b>Minute</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When in the day a contact begins, in minutes from midnight in the store's time zone; -1: any time of the day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minute</em>' attribute.
	 * @see #setMinute(int)
	 * @see org.clientele.model.ClientelePackage#getCarePlan_Minute()
	 * @model default="-1" unique="false"
	 * @generated
	 */
	int getMinute();

	/**
	 * Sets the value of the '{@link org.clientele.model.CarePlan#getMinute <em>Minute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minute</em>' attribute.
	 * @see #getMinute()
	 * @generated
	 */
	void setMinute(int value);

	/**
	 * Returns the value of the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How many minutes a contact takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effort</em>' attribute.
	 * @see #setEffort(int)
	 * @see org.clientele.model.ClientelePackage#getCarePlan_Effort()
	 * @model unique="false"
	 * @generated
	 */
	int getEffort();

	/**
	 * Sets the value of the '{@link org.clientele.model.CarePlan#getEffort <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effort</em>' attribute.
	 * @see #getEffort()
	 * @generated
	 */
	void setEffort(int value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.TaskChannel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see org.clientele.model.TaskChannel
	 * @see #setChannel(TaskChannel)
	 * @see org.clientele.model.ClientelePackage#getCarePlan_Channel()
	 * @model unique="false"
	 * @generated
	 */
	TaskChannel getChannel();

	/**
	 * Sets the value of the '{@link org.clientele.model.CarePlan#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see org.clientele.model.TaskChannel
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(TaskChannel value);

	/**
	 * Returns the value of the '<em><b>Planned To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Up to which day contacts have become tasks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned To</em>' attribute.
	 * @see #setPlannedTo(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getCarePlan_PlannedTo()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getPlannedTo();

	/**
	 * Sets the value of the '{@link org.clientele.model.CarePlan#getPlannedTo <em>Planned To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned To</em>' attribute.
	 * @see #getPlannedTo()
	 * @generated
	 */
	void setPlannedTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.PlanSection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getCarePlan_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlanSection> getSections();

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.PlanStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getCarePlan_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlanStep> getSteps();

	/**
	 * Returns the value of the '<em><b>Visits</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.PlanVisit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What was recorded of contacts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Visits</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getCarePlan_Visits()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlanVisit> getVisits();

} // CarePlan

/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan Template</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  What a plan is made of, for the customers of a grade or segment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.PlanTemplate#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.PlanTemplate#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.PlanTemplate#getSegment <em>Segment</em>}</li>
 *   <li>{@link org.clientele.model.PlanTemplate#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.clientele.model.PlanTemplate#getValue <em>Value</em>}</li>
 *   <li>{@link org.clientele.model.PlanTemplate#getRecurrence <em>Recurrence</em>}</li>
 *   <li>{@link org.clientele.model.PlanTemplate#getMinute <em>Minute</em>}</li>
 *   <li>{@link org.clientele.model.PlanTemplate#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.clientele.model.PlanTemplate#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.clientele.model.PlanTemplate#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.clientele.model.PlanTemplate#getSections <em>Sections</em>}</li>
 *   <li>{@link org.clientele.model.PlanTemplate#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getPlanTemplate()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface PlanTemplate extends Aggregate, Titled {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A short, stable name for scripts, such as "care-vip": unique.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.clientele.model.ClientelePackage#getPlanTemplate_Key()
	 * @model unique="false"
	 *        annotation="urn:clientele:store key='true'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanTemplate#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.PlanKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.PlanKind
	 * @see #setKind(PlanKind)
	 * @see org.clientele.model.ClientelePackage#getPlanTemplate_Kind()
	 * @model unique="false"
	 * @generated
	 */
	PlanKind getKind();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanTemplate#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.PlanKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PlanKind value);

	/**
	 * Returns the value of the '<em><b>Segment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the segment that it is meant for; unset: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Segment</em>' attribute.
	 * @see #setSegment(String)
	 * @see org.clientele.model.ClientelePackage#getPlanTemplate_Segment()
	 * @model unique="false"
	 * @generated
	 */
	String getSegment();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanTemplate#getSegment <em>Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Segment</em>' attribute.
	 * @see #getSegment()
	 * @generated
	 */
	void setSegment(String value);

	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the scheme or grade table that it is meant for; unset: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheme</em>' attribute.
	 * @see #setScheme(String)
	 * @see org.clientele.model.ClientelePackage#getPlanTemplate_Scheme()
	 * @model unique="false"
	 * @generated
	 */
	String getScheme();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanTemplate#getScheme <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' attribute.
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the scheme's value or of the grade.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.clientele.model.ClientelePackage#getPlanTemplate_Value()
	 * @model unique="false"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanTemplate#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Recurrence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  When contacts recur, as a rule of RFC 5545 such as "FREQ=MONTHLY;BYDAY=1MO"; unset: once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recurrence</em>' attribute.
	 * @see #setRecurrence(String)
	 * @see org.clientele.model.ClientelePackage#getPlanTemplate_Recurrence()
	 * @model unique="false"
	 *        annotation="urn:clientele:store length='1000'"
	 * @generated
	 */
	String getRecurrence();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanTemplate#getRecurrence <em>Recurrence</em>}' attribute.
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
	 *  When in the day it begins, in minutes from midnight; -1: any time of the day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minute</em>' attribute.
	 * @see #setMinute(int)
	 * @see org.clientele.model.ClientelePackage#getPlanTemplate_Minute()
	 * @model default="-1" unique="false"
	 * @generated
	 */
	int getMinute();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanTemplate#getMinute <em>Minute</em>}' attribute.
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
	 * @see org.clientele.model.ClientelePackage#getPlanTemplate_Effort()
	 * @model unique="false"
	 * @generated
	 */
	int getEffort();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanTemplate#getEffort <em>Effort</em>}' attribute.
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
	 * @see org.clientele.model.ClientelePackage#getPlanTemplate_Channel()
	 * @model unique="false"
	 * @generated
	 */
	TaskChannel getChannel();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanTemplate#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see org.clientele.model.TaskChannel
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(TaskChannel value);

	/**
	 * Returns the value of the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Retired</em>' attribute.
	 * @see #setRetired(boolean)
	 * @see org.clientele.model.ClientelePackage#getPlanTemplate_Retired()
	 * @model unique="false"
	 * @generated
	 */
	boolean isRetired();

	/**
	 * Sets the value of the '{@link org.clientele.model.PlanTemplate#isRetired <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retired</em>' attribute.
	 * @see #isRetired()
	 * @generated
	 */
	void setRetired(boolean value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.PlanSection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getPlanTemplate_Sections()
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
	 * @see org.clientele.model.ClientelePackage#getPlanTemplate_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlanStep> getSteps();

} // PlanTemplate
